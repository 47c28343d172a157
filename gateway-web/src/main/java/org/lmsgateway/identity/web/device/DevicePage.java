package org.lmsgateway.identity.web.device;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.lmsgateway.identity.device.DeviceApproval;
import org.lmsgateway.identity.device.DeviceQuestion;
import org.lmsgateway.identity.device.DeviceQuestion.Refused;
import org.lmsgateway.identity.device.DeviceQuestion.Waiting;
import org.lmsgateway.shared.web.page.PageTexts;
import org.lmsgateway.shared.web.problem.Problem;
import org.lmsgateway.shared.web.problem.ProblemTexts;

/** Takes the code that a program shows, says which program it is, and asks what to do. */
@Named
@ViewScoped
public class DevicePage implements Serializable {
  /** The status has no meaning on a page; texts are found by the code alone. */
  private static final int NO_STATUS = 0;

  @Inject private DeviceApproval service;

  private String code;
  private Waiting waiting;
  private String failure;
  private String done;

  /** Who comes by the whole link need not type. */
  public void enter() {
    if (code != null && !code.isBlank()) {
      look();
    }
  }

  /** Looks what waits under the code. */
  public void look() {
    show(service.find(code));
  }

  private void show(DeviceQuestion question) {
    waiting = question instanceof Waiting found ? found : null;
    failure = question instanceof Refused refused ? text(refused) : null;
  }

  private static String text(Refused refused) {
    var problem = new Problem(NO_STATUS, refused.reason(), refused.detail(), List.of(), Map.of());
    return ProblemTexts.in(PageTexts.locale()).detail(problem);
  }

  public void approve() {
    decide(true);
  }

  public void deny() {
    decide(false);
  }

  private void decide(boolean approve) {
    var refused = service.decide(waiting.userCode(), approve);
    if (refused.isPresent()) {
      show(refused.get());
    } else {
      var key = approve ? "approved" : "denied";
      done = PageTexts.of(getClass()).get(key, waiting.client());
      waiting = null;
      failure = null;
    }
  }

  /** What asks to be let in, or null. */
  public Waiting getWaiting() {
    return waiting;
  }

  /** Why nothing can be decided, or null. */
  public String getFailure() {
    return failure;
  }

  /** What was decided, or null. */
  public String getDone() {
    return done;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }
}
