package org.lmsgateway.registration.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.lmsgateway.registration.RegistrationId;
import org.lmsgateway.registration.RegistrationService;
import org.lmsgateway.shared.web.page.Notice;
import org.lmsgateway.shared.web.page.PageTexts;
import org.lmsgateway.shared.web.page.Rows;

/** The list of registrations, with the details panel and the confirmation of a deletion. */
@Named
@ViewScoped
public class RegistrationsPage implements Serializable {
  private static final String LIST = "/portal/registrations?faces-redirect=true";

  @Inject private RegistrationService service;
  @Inject private RegistrationViews views;
  @Inject private Notice notice;

  private Rows<RegistrationView> rows = new Rows<>();
  private String shownId;
  private RegistrationView shown;
  private RegistrationView doomed;

  /** Loads the beginning of the list, and what the address says shall be shown. */
  public void enter() {
    more();
    if (shownId != null) {
      RegistrationId.parse(shownId).flatMap(service::find).map(views::of).ifPresent(this::show);
    }
  }

  /** Loads more of the list. */
  public void more() {
    rows.add(service.list(rows.following()), views::of);
  }

  /** Opens the details panel. */
  public void show(RegistrationView row) {
    shown = row;
  }

  /** Asks whether a registration shall really be deleted. */
  public void askDelete(RegistrationView row) {
    doomed = row;
    shown = null;
  }

  /** Lets the registration that is shown be launched. */
  public String confirm() {
    service.confirm(new RegistrationId(shown.id()));
    return said("waiting.confirmed", shown.name());
  }

  /** Deletes the registration that is shown: nobody knows that LMS. */
  public String reject() {
    service.delete(new RegistrationId(shown.id()));
    return said("waiting.rejected", shown.name());
  }

  private String said(String key, String name) {
    notice.say(PageTexts.of(getClass()).get(key, name));
    return LIST;
  }

  public void keep() {
    doomed = null;
  }

  /** Deletes what was asked about; that somebody else was faster makes no difference. */
  public String delete() {
    if (doomed != null) {
      service.delete(new RegistrationId(doomed.id()));
      return said("deleted", doomed.name());
    }
    return LIST;
  }

  public Rows<RegistrationView> getRows() {
    return rows;
  }

  public RegistrationView getShown() {
    return shown;
  }

  public RegistrationView getDoomed() {
    return doomed;
  }

  public String getShownId() {
    return shownId;
  }

  public void setShownId(String shownId) {
    this.shownId = shownId;
  }
}
