package org.lmsgateway.tenant.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.lmsgateway.shared.web.page.FaultTexts;
import org.lmsgateway.shared.web.page.Notice;
import org.lmsgateway.shared.web.page.PageTexts;
import org.lmsgateway.shared.web.page.Rows;
import org.lmsgateway.tenant.Cloud;
import org.lmsgateway.tenant.TenantDraft;
import org.lmsgateway.tenant.TenantOutcome.Refused;
import org.lmsgateway.tenant.TenantOutcome.Registered;
import org.lmsgateway.tenant.TenantOutcome.Rejected;
import org.lmsgateway.tenant.TenantRefusal;
import org.lmsgateway.tenant.TenantService;

/** The list of tenants, and the form that registers one. */
@Named
@ViewScoped
public class TenantsPage implements Serializable {
  private static final String SELF = "/portal/tenants?faces-redirect=true";

  @Inject private TenantService service;
  @Inject private Notice notice;

  private Rows<TenantRow> rows = new Rows<>();
  private boolean adding;
  private String directory;
  private String name;
  private Cloud cloud;
  private List<Cloud> clouds = List.of();
  private FaultTexts faults = FaultTexts.NONE;
  private TenantRefusal refused;

  public void enter() {
    more();
  }

  /** Loads more of the list. */
  public void more() {
    rows.add(service.list(rows.following()), TenantRow::of);
  }

  /** Opens the form. */
  public void begin() {
    adding = true;
  }

  public String cancel() {
    return SELF;
  }

  /** Registers; a name found in several clouds is asked about, and then the same is sent again. */
  public String register() {
    faults = FaultTexts.NONE;
    refused = null;
    var draft = new TenantDraft(directory, name, null, cloud);
    var outcome = service.register(draft);
    if (outcome instanceof Registered registered) {
      notice.say(PageTexts.of(getClass()).get("registered", registered.tenant().name()));
      return SELF;
    }
    if (outcome instanceof Rejected rejected) {
      faults = FaultTexts.of(rejected.faults(), PageTexts.locale());
    } else if (outcome instanceof Refused refusal) {
      refused = refusal.reason();
      clouds = refusal.reason() == TenantRefusal.CLOUD_AMBIGUOUS ? refusal.clouds() : List.of();
    }
    return null;
  }

  public Rows<TenantRow> getRows() {
    return rows;
  }

  public boolean isAdding() {
    return adding;
  }

  public FaultTexts getFaults() {
    return faults;
  }

  /** Why the tenant was refused, or null. */
  public TenantRefusal getRefused() {
    return refused;
  }

  public String getRefusal() {
    return refused == null ? null : TenantTexts.refusal(refused);
  }

  /** The clouds to choose from, if the name is known in several. */
  public List<Cloud> getClouds() {
    return clouds;
  }

  public String getDirectory() {
    return directory;
  }

  public void setDirectory(String directory) {
    this.directory = directory;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public Cloud getCloud() {
    return cloud;
  }

  public void setCloud(Cloud cloud) {
    this.cloud = cloud;
  }
}
