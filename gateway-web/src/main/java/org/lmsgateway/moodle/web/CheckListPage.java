package org.lmsgateway.moodle.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.lmsgateway.moodle.CheckFinding;
import org.lmsgateway.moodle.CheckList;
import org.lmsgateway.moodle.CheckListService;
import org.lmsgateway.registration.RegistrationId;
import org.lmsgateway.shared.Outcome.Done;
import org.lmsgateway.shared.Outcome.Rejected;
import org.lmsgateway.shared.web.page.FaultTexts;
import org.lmsgateway.shared.web.page.PageTexts;

/** What the LMS of a registration has to be set to, and whether it is. */
@Named
@ViewScoped
public class CheckListPage implements Serializable {
  @Inject private CheckListService service;

  private String id;
  private CheckList list;
  private String token;
  private List<CheckFinding> findings = List.of();
  private FaultTexts faults = FaultTexts.NONE;
  private String said;

  public void enter() {
    list = RegistrationId.parse(id).flatMap(service::find).orElse(null);
  }

  /** Looks at all items. */
  public void check() {
    forget();
    findings = service.check(list.registration()).orElse(List.of());
    if (findings.isEmpty()) {
      list = null;
    }
  }

  private void forget() {
    faults = FaultTexts.NONE;
    said = null;
  }

  /** Takes the token that was entered, and tries it out. */
  public void saveToken() {
    forget();
    var outcome = service.enterToken(list.registration(), token).orElse(null);
    if (outcome instanceof Rejected<CheckList> rejected) {
      faults = FaultTexts.of(rejected.faults(), PageTexts.locale());
    } else if (outcome instanceof Done<CheckList> done) {
      list = done.value();
      token = null;
      check();
      say("token.saved");
    }
  }

  public void removeToken() {
    forget();
    service.removeToken(list.registration());
    enter();
    findings = List.of();
    say("token.removed");
  }

  private void say(String key) {
    said = PageTexts.of(getClass()).get(key);
  }

  /** The items, with what was found out. */
  public List<CheckLine> getLines() {
    var texts = CheckTexts.in(PageTexts.locale());
    return list.items().stream().map(item -> CheckLine.of(item, findings, texts)).toList();
  }

  /** Null if there is no such registration. */
  public CheckList getList() {
    return list;
  }

  public FaultTexts getFaults() {
    return faults;
  }

  /** What was done, or null. */
  public String getSaid() {
    return said;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  /** Never the one that is kept. */
  public String getToken() {
    return token;
  }

  public void setToken(String token) {
    this.token = token;
  }
}
