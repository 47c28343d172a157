package org.lmsgateway.app.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.lmsgateway.app.App;
import org.lmsgateway.app.AppChange;
import org.lmsgateway.app.AppCredentials;
import org.lmsgateway.app.AppId;
import org.lmsgateway.app.AppService;
import org.lmsgateway.shared.FieldFault;
import org.lmsgateway.shared.GatewayAddress;
import org.lmsgateway.shared.Outcome.Done;
import org.lmsgateway.shared.Outcome.Rejected;
import org.lmsgateway.shared.web.page.FaultTexts;
import org.lmsgateway.shared.web.page.Notice;
import org.lmsgateway.shared.web.page.OneTimeSecret;
import org.lmsgateway.shared.web.page.PageTexts;

/** The form that adds or changes an app, and shows a secret once when it was made. */
@Named
@ViewScoped
public class EditAppPage implements Serializable {
  private static final String LIST = "/portal/apps?faces-redirect=true";

  @Inject private AppService service;
  @Inject private GatewayAddress gateway;
  @Inject private OneTimeSecret secret;
  @Inject private Notice notice;

  private String editedId;
  private AppRow edited;
  private AppRow added;
  private AppForm form = new AppForm();
  private FaultTexts faults = FaultTexts.NONE;
  private boolean renewing;

  /** Reads the app that the address names; whose is not to be changed goes back to the list. */
  public String enter() {
    if (editedId == null) {
      return null;
    }
    var app = AppId.parse(editedId).flatMap(service::find).filter(service::mayChange);
    app.ifPresent(this::edit);
    return app.isPresent() ? null : LIST;
  }

  private void edit(App app) {
    edited = AppRow.of(app, true);
    form = AppForm.of(app);
  }

  public String cancel() {
    return LIST;
  }

  /** Saves the form. A new app's secret is shown by the same answer. */
  public String save() {
    return edited == null ? add() : change();
  }

  private String add() {
    var outcome = service.add(form.draft());
    if (outcome instanceof Rejected<AppCredentials> rejected) {
      return reject(rejected.faults());
    }
    var credentials = ((Done<AppCredentials>) outcome).value();
    added = AppRow.of(credentials.app(), true);
    show(credentials);
    return null;
  }

  private String change() {
    var change = service.change(new AppId(edited.id()), form.draft());
    if (change instanceof AppChange.Rejected rejected) {
      return reject(rejected.faults());
    }
    if (change instanceof AppChange.Changed changed) {
      notice.say(PageTexts.of(getClass()).get("saved", changed.app().name()));
    }
    return LIST;
  }

  private String reject(List<FieldFault> found) {
    faults = FaultTexts.of(found, PageTexts.locale());
    return null;
  }

  private void show(AppCredentials credentials) {
    if (credentials.app().keySet().isEmpty()) {
      secret.show(credentials.clientSecret());
    }
  }

  /** Asks what shall become of the old secret. */
  public void askRenew() {
    renewing = true;
  }

  public void keepSecret() {
    renewing = false;
  }

  /** Makes a new secret, which is shown by the same answer. */
  public void renew(boolean endOld) {
    renewing = false;
    if (service.renewSecret(new AppId(edited.id()), endOld)
        instanceof AppChange.SecretRenewed renewed) {
      show(renewed.credentials());
    }
  }

  /** What is entered in an LMS to launch the app. */
  public String targetLink(AppRow app) {
    return gateway.of("/lti/apps/" + app.id()).toString();
  }

  public String getEditedId() {
    return editedId;
  }

  public void setEditedId(String editedId) {
    this.editedId = editedId;
  }

  /** The app as it was when the page was opened, or null for a new one. */
  public AppRow getEdited() {
    return edited;
  }

  /** The app just added, or null. */
  public AppRow getAdded() {
    return added;
  }

  public AppForm getForm() {
    return form;
  }

  public FaultTexts getFaults() {
    return faults;
  }

  public boolean isRenewing() {
    return renewing;
  }
}
