package org.lmsgateway.registration.web.wizard;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import org.lmsgateway.app.App;
import org.lmsgateway.registration.Registration;
import org.lmsgateway.registration.RegistrationId;
import org.lmsgateway.registration.RegistrationOutcome.Rejected;
import org.lmsgateway.registration.RegistrationOutcome.Saved;
import org.lmsgateway.registration.RegistrationOutcome.TenantRefused;
import org.lmsgateway.registration.RegistrationService;
import org.lmsgateway.registration.web.RegistrationViews;
import org.lmsgateway.registration.web.TargetLink;
import org.lmsgateway.shared.FieldCode;
import org.lmsgateway.shared.FieldFault;
import org.lmsgateway.shared.web.page.FaultTexts;
import org.lmsgateway.shared.web.page.Notice;
import org.lmsgateway.shared.web.page.PageTexts;
import org.lmsgateway.shared.web.page.TenantChooser;
import org.lmsgateway.tenant.web.TenantTexts;

/**
 * Adding a registration step by step, and editing one. Each step has an address of its own, so that
 * the browser's back and forward work; what is entered is kept in the session.
 */
@Named
@ViewScoped
public class AddRegistrationPage implements Serializable {
  private static final String PATH = "/portal/registrations/add";
  private static final String LIST = "/portal/registrations";

  @Inject private RegistrationService service;
  @Inject private RegistrationDrafts drafts;
  @Inject private RegistrationChoices choices;
  @Inject private TenantChooser chooser;
  @Inject private GatewaySide gateway;
  @Inject private Notice notice;

  private String draftId;
  private String editId;
  private String stepText;
  private String checked;
  private FaultTexts faults = FaultTexts.NONE;
  private List<Correction> corrections = List.of();
  private String refusal;
  private boolean kept;

  /** Takes up the draft that the address names, or begins one. */
  public void enter() throws IOException {
    if (draftId != null && drafts.find(draftId).isPresent()) {
      if (checked != null) {
        say(check());
      }
      return;
    }
    var edited = RegistrationId.parse(editId).flatMap(service::find);
    if (editId != null && edited.isEmpty()) {
      go(LIST);
      return;
    }
    var form = edited.map(RegistrationForm::new).orElseGet(this::newForm);
    drafts.keep(form);
    draftId = form.getId();
    go(edited.isPresent() ? RegistrationStep.REVIEW : RegistrationStep.APP);
  }

  private RegistrationForm newForm() {
    var form = new RegistrationForm();
    form.setTenant(chooser.first());
    var apps = choices.apps(form.getTenant());
    if (apps.size() == 1) {
      form.setApps(List.of(apps.get(0).id().value()));
    }
    return form;
  }

  /** Writes down what was typed by now. */
  public void keep() {
    drafts.save(getForm(), getStep());
    kept = true;
  }

  /** Whether what was typed is written down, for all but what is edited. */
  public boolean isKept() {
    return kept && !getForm().isEdited();
  }

  /** Goes on if what this step asks for is right; else comes back and says what is wrong. */
  public void next() throws IOException {
    mend();
    keep();
    if (!check().isEmpty()) {
      goAndCheck(getStep());
    } else {
      go(getForm().isEdited() ? RegistrationStep.REVIEW : getStep().next());
    }
  }

  /** Goes back; what was entered is kept, right or wrong. */
  public void back() throws IOException {
    go(getForm().isEdited() ? RegistrationStep.REVIEW : getStep().previous());
  }

  /** Goes to the step that asks for something, to change it. */
  public void change(String step) throws IOException {
    go(RegistrationStep.valueOf(step));
  }

  /** Gives the entries up. */
  public void cancel() throws IOException {
    drafts.forget(draftId);
    go(LIST);
  }

  /** Saves, says so on the list, and forgets the draft; or says what is wrong. */
  public void save() throws IOException {
    refusal = null;
    var form = getForm();
    var draft = form.draft(choices.mayNameTenant());
    var outcome =
        form.isEdited() ? service.change(form.registrationId(), draft) : service.register(draft);
    if (outcome instanceof Saved saved) {
      leave(saved.registration());
    } else if (outcome instanceof Rejected) {
      goAndCheck(RegistrationStep.REVIEW);
    } else if (outcome instanceof TenantRefused refused) {
      refusal = TenantTexts.refusal(refused.reason());
    } else {
      refusal = PageTexts.of(RegistrationViews.class).get("gone");
    }
  }

  private void leave(Registration saved) throws IOException {
    var done = getForm().isEdited() ? "saved." : "added.";
    notice.say(PageTexts.of(RegistrationViews.class).get(done + saved.status(), saved.name()));
    drafts.forget(draftId);
    go(LIST);
  }

  /** What is wrong with what this step asks for; the review asks for all. */
  private List<FieldFault> check() {
    var form = getForm();
    if (getStep() == RegistrationStep.APP && form.getApps().isEmpty()) {
      return List.of(FieldFault.of("apps", FieldCode.REQUIRED));
    }
    return service.check(form.draft(choices.mayNameTenant())).faults().stream()
        .filter(getStep()::asksFor)
        .toList();
  }

  private void say(List<FieldFault> found) {
    faults = FaultTexts.of(found, PageTexts.locale());
    corrections = Correction.of(found, getForm().getLms());
  }

  /** Brings what was typed into order where only one thing can be meant. */
  public void mend() {
    getForm().getLms().mend();
  }

  /** Takes over what was offered in place of something wrong. */
  public void correct(Correction correction) throws IOException {
    getForm().getLms().getText().put(correction.target(), correction.value());
    mend();
    goAndCheck(getStep());
  }

  /** By way of an address, like every step: so the browser's back and forward show it again. */
  private void goAndCheck(RegistrationStep step) throws IOException {
    go(address(step) + "&check=yes");
  }

  private void go(RegistrationStep step) throws IOException {
    go(address(step));
  }

  private String address(RegistrationStep step) {
    return PATH + "?draft=" + draftId + "&step=" + step.getNumber();
  }

  private static void go(String path) throws IOException {
    var faces = FacesContext.getCurrentInstance();
    faces.getExternalContext().redirect(path);
    faces.responseComplete();
  }

  /** The draft; what a session no longer has is an empty one, which nobody sees. */
  public RegistrationForm getForm() {
    return drafts.find(draftId).orElseGet(RegistrationForm::new);
  }

  public RegistrationStep getStep() {
    return RegistrationStep.parse(stepText);
  }

  public RegistrationStep[] getSteps() {
    return RegistrationStep.values();
  }

  /** The apps that can be chosen. */
  public List<App> getApps() {
    return choices.apps(getForm().getTenant());
  }

  public FaultTexts getFaults() {
    return faults;
  }

  /** What is offered beside a field in place of something wrong. */
  public List<Correction> corrections(String field) {
    return corrections.stream().filter(one -> one.field().equals(field)).toList();
  }

  /** All that was entered, part by part. */
  public List<ReviewPart> getReview() {
    var form = getForm();
    var apps = gateway.links(form).stream().map(TargetLink::app).toList();
    var tenant = chooser.isNeeded() ? chooser.name(form.getTenant()) : null;
    return ReviewPart.all(form, apps, tenant);
  }

  /** Why the tenant may register nothing, or null. */
  public String getRefusal() {
    return refusal;
  }

  public String getDraftId() {
    return draftId;
  }

  public void setDraftId(String draftId) {
    this.draftId = draftId;
  }

  public String getEditId() {
    return editId;
  }

  public void setEditId(String editId) {
    this.editId = editId;
  }

  public String getChecked() {
    return checked;
  }

  public void setChecked(String checked) {
    this.checked = checked;
  }

  public String getStepText() {
    return stepText;
  }

  public void setStepText(String stepText) {
    this.stepText = stepText;
  }
}
