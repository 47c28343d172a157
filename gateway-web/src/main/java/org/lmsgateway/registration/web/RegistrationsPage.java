package org.lmsgateway.registration.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.lmsgateway.audit.web.HistoryPanel;
import org.lmsgateway.identity.web.Person;
import org.lmsgateway.lms.Platform;
import org.lmsgateway.registration.RegistrationId;
import org.lmsgateway.registration.RegistrationService;
import org.lmsgateway.registration.list.ListedStatus;
import org.lmsgateway.registration.list.RegistrationList;
import org.lmsgateway.registration.web.deployment.DeploymentsPanel;
import org.lmsgateway.registration.web.keys.KeysPanel;
import org.lmsgateway.registration.web.list.ListChoice;
import org.lmsgateway.registration.web.list.RegistrationRow;
import org.lmsgateway.shared.web.page.Notice;
import org.lmsgateway.shared.web.page.PageTexts;
import org.lmsgateway.shared.web.page.Rows;
import org.lmsgateway.shared.web.view.ReadTogether;

/** The list of registrations, with the details panel and the confirmation of a deletion. */
@Named
@ViewScoped
public class RegistrationsPage implements Serializable {
  private static final String LIST = "/portal/registrations?faces-redirect=true";

  @Inject private ReadTogether together;
  @Inject private RegistrationService service;
  @Inject private RegistrationList list;
  @Inject private RegistrationViews views;
  @Inject private DeploymentsPanel deployments;
  @Inject private KeysPanel keys;
  @Inject private HistoryPanel history;
  @Inject private Person person;
  @Inject private Notice notice;

  private final ListChoice choice = new ListChoice();
  private Rows<RegistrationRow> rows = new Rows<>();
  private String shownId;
  private String undoId;
  private RegistrationView shown;
  private Asked doomed;
  private Asked switchedOff;

  /** A registration that it is asked about whether something shall really be done to it. */
  public record Asked(String id, String name) implements Serializable {}

  /** Loads more of the list. */
  public void more() {
    rows.add(list.search(choice.query(), rows.following()), RegistrationRow::of);
  }

  /** Opens the details panel; reads what all its parts show in one go, each thing once. */
  public void show(String id) {
    together.run(() -> read(id));
  }

  private void read(String id) {
    shown = RegistrationId.parse(id).flatMap(service::find).map(views::of).orElse(null);
    if (shown != null) {
      deployments.of(id);
      keys.of(id);
      if (person.isAdmin()) {
        history.of("registration", id);
      }
    }
  }

  /** Asks whether a registration shall really be deleted. */
  public void askDelete(RegistrationRow row) {
    doomed = new Asked(row.id(), row.name());
    shown = null;
  }

  /** Asks whether the registration that is shown shall really be switched off. */
  public void askSwitchOff() {
    switchedOff = new Asked(shown.id(), shown.name());
    shown = null;
  }

  /** Switches off what was asked about. */
  public String switchOff() {
    return switchedOff == null ? LIST : enable(switchedOff.id(), false);
  }

  /** Switches the registration that is shown on. */
  public String switchOn() {
    return enable(shown.id(), true);
  }

  private String enable(String id, boolean on) {
    return service
        .enable(new RegistrationId(id), on)
        .map(now -> said("switched." + now.status(), now.name()) + "&show=" + id)
        .orElse(LIST);
  }

  /** Lets the registration that is shown be launched. */
  public String confirm() {
    service.confirm(new RegistrationId(shown.id()));
    return said("waiting.confirmed", shown.name());
  }

  /** Deletes the registration that is shown: nobody knows that LMS. */
  public String reject() {
    service.delete(new RegistrationId(shown.id()));
    return said("waiting.rejected", shown.name()) + "&deleted=" + shown.id();
  }

  private String said(String key, String name) {
    notice.say(PageTexts.of(getClass()).get(key, name));
    return LIST + choice.again();
  }

  public void keep() {
    doomed = null;
    switchedOff = null;
  }

  /** Deletes what was asked about; that somebody else was faster makes no difference. */
  public String delete() {
    if (doomed != null) {
      service.delete(new RegistrationId(doomed.id()));
      return said("deleted", doomed.name()) + "&deleted=" + doomed.id();
    }
    return LIST;
  }

  public Rows<RegistrationRow> getRows() {
    return rows;
  }

  public RegistrationView getShown() {
    return shown;
  }

  public Asked getDoomed() {
    return doomed;
  }

  public Asked getSwitchedOff() {
    return switchedOff;
  }

  public ListChoice getChoice() {
    return choice;
  }

  public ListedStatus[] getStatuses() {
    return ListedStatus.values();
  }

  public Platform[] getPlatforms() {
    return Platform.values();
  }

  /** What was deleted a moment ago, and can be had back; null if nothing was. */
  public String getUndoId() {
    return undoId;
  }

  public void setUndoId(String undoId) {
    this.undoId = undoId;
  }

  public String getShownId() {
    return shownId;
  }

  public void setShownId(String shownId) {
    this.shownId = shownId;
  }
}
