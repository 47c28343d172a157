package org.lmsgateway.inspector.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.util.stream.Stream;
import org.lmsgateway.app.AppId;
import org.lmsgateway.launch.HandOffService;
import org.lmsgateway.launch.SwapOutcome.Refused;
import org.lmsgateway.launch.SwapOutcome.Swapped;
import org.lmsgateway.launch.browser.FramingService;
import org.lmsgateway.launch.refusal.Refusal;
import org.lmsgateway.lms.frame.FrameAncestors;
import org.lmsgateway.lms.web.LmsFrames;
import org.lmsgateway.registration.RegistrationId;
import org.lmsgateway.shared.web.language.Language;

/**
 * The launch inspector: the built-in app, which shows what the LMS sent. It swaps its code as every
 * app does, though in the same process; the services of the course it calls from the page, by the
 * API. Nothing that it shows is kept or logged.
 */
@Named
@RequestScoped
public class InspectorPage {

  @Inject private HandOffService handOff;
  @Inject private FramingService framing;
  @Inject private LmsFrames frames;

  private String code;
  private InspectedLaunch launch;
  private String accessToken;
  private Refusal refusal;

  /** Swaps the code that the launch brought; does nothing if somebody came without one. */
  public void open() {
    if (code == null || code.isBlank()) {
      return;
    }
    var faces = FacesContext.getCurrentInstance();
    var outcome = handOff.swap(AppId.LAUNCH_INSPECTOR, code);
    if (outcome instanceof Swapped swapped) {
      var data = new LaunchData(swapped.launch());
      letFrame(faces, framing.framedBy(new RegistrationId(data.text("registration"))));
      speak(faces, data);
      var texts = faces.getApplication().getResourceBundle(faces, "inspectorText");
      launch = new InspectedLaunch(swapped.launch(), texts);
      accessToken = swapped.accessToken();
    } else if (outcome instanceof Refused refused) {
      refusal = refused.refusal();
      letFrame(faces, refusal.framedBy());
      faces.getExternalContext().setResponseStatus(refusal.reason().page().status());
    }
  }

  private void letFrame(FacesContext faces, FrameAncestors pages) {
    frames.allow(pages, (HttpServletResponse) faces.getExternalContext().getResponse());
  }

  /** The course's language, where we speak it; else it stays that of the browser. */
  private static void speak(FacesContext faces, LaunchData data) {
    Stream.of(data.in("presentation"), data.in("user"))
        .flatMap(part -> Language.of(part.text("locale")).stream())
        .findFirst()
        .ifPresent(language -> faces.getViewRoot().setLocale(language.locale()));
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  /** What was launched; null if there is nothing to show. */
  public InspectedLaunch getLaunch() {
    return launch;
  }

  /**
   * What opens the course's services to the page's script. Only for those who run the course: in a
   * student's hands it would open the roster and the grades.
   */
  public String getAccessToken() {
    return launch.isTeachers() ? accessToken : "";
  }

  /** The key of the text that explains why there is nothing to show. */
  public String getExplanation() {
    if (refusal == null) {
      return "NO_CODE";
    }
    return switch (refusal.reason()) {
      case CODE_UNKNOWN, CODE_OF_OTHER_APP, CODE_EXPIRED, CODE_ALREADY_USED ->
          refusal.reason().name();
      default -> "OTHER";
    };
  }

  /** The number to tell the admin; empty if somebody came without a code. */
  public String getReference() {
    return refusal == null ? "" : refusal.reference();
  }
}
