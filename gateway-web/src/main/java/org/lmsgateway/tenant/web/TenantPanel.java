package org.lmsgateway.tenant.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.shared.web.page.FaultTexts;
import org.lmsgateway.shared.web.page.Notice;
import org.lmsgateway.shared.web.page.PageTexts;
import org.lmsgateway.tenant.TenantAdministration;
import org.lmsgateway.tenant.TenantChange;
import org.lmsgateway.tenant.TenantRefusal;
import org.lmsgateway.tenant.TenantService;

/** One tenant beside the list, and what an operator decides over it. */
@Named
@ViewScoped
public class TenantPanel implements Serializable {
  @Inject private TenantService tenants;
  @Inject private TenantAdministration administration;
  @Inject private Notice notice;

  private TenantRow shown;
  private String asked;
  private String name;
  private String reason;
  private FaultTexts faults = FaultTexts.NONE;
  private TenantRefusal refused;

  /** Opens the tenant that the page's address names, if there is one. */
  public void enter() {
    TenantId.parse(asked).flatMap(tenants::find).map(TenantRow::of).ifPresent(this::open);
  }

  public void open(TenantRow row) {
    shown = row;
    name = row.name();
    reason = null;
    faults = FaultTexts.NONE;
    refused = null;
  }

  private TenantId id() {
    return new TenantId(shown.id());
  }

  public String rename() {
    return end(administration.rename(id(), name), "saved");
  }

  /** Lets in whom was waiting or blocked. */
  public String admit() {
    return end(administration.admit(id()), "admitted");
  }

  public String block() {
    return end(administration.block(id(), reason), "blocked");
  }

  /** Has it kept who launches, or no longer. */
  public String showPersons(boolean on) {
    return end(administration.showPersonsInLaunches(id(), on), on ? "persons.on" : "persons.off");
  }

  public String lookAgain() {
    return end(administration.lookAgain(id()), "looked");
  }

  /** Says what was done on the same page, opened anew; or stays, and says why it was not. */
  private String end(TenantChange change, String done) {
    faults = FaultTexts.NONE;
    refused = null;
    if (change instanceof TenantChange.Rejected rejected) {
      faults = FaultTexts.of(rejected.faults(), PageTexts.locale());
      return null;
    }
    if (change instanceof TenantChange.Refused refusal) {
      refused = refusal.reason();
      return null;
    }
    if (change instanceof TenantChange.Changed changed) {
      notice.say(PageTexts.of(getClass()).get(done, changed.tenant().name()));
    }
    return "/portal/tenants?faces-redirect=true";
  }

  /** The tenant that is open, or null. */
  public TenantRow getShown() {
    return shown;
  }

  public FaultTexts getFaults() {
    return faults;
  }

  /** Why nothing was changed, or null. */
  public String getRefusal() {
    return refused == null ? null : TenantTexts.refusal(refused);
  }

  public String getAsked() {
    return asked;
  }

  public void setAsked(String asked) {
    this.asked = asked;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
