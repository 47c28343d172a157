package org.lmsgateway.tenant.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.lmsgateway.shared.web.page.FaultTexts;
import org.lmsgateway.shared.web.page.ListFilter;
import org.lmsgateway.shared.web.page.Notice;
import org.lmsgateway.shared.web.page.PageTexts;
import org.lmsgateway.shared.web.page.Rows;
import org.lmsgateway.tenant.Cloud;
import org.lmsgateway.tenant.TenantAdministration;
import org.lmsgateway.tenant.TenantDraft;
import org.lmsgateway.tenant.TenantOutcome.Refused;
import org.lmsgateway.tenant.TenantOutcome.Registered;
import org.lmsgateway.tenant.TenantOutcome.Rejected;
import org.lmsgateway.tenant.TenantRefusal;
import org.lmsgateway.tenant.TenantService;
import org.lmsgateway.tenant.TenantStatus;

/** The list of tenants, and the form that registers one. */
@Named
@ViewScoped
public class TenantsPage implements Serializable {
  private static final String SELF = "/portal/tenants?faces-redirect=true";

  @Inject private TenantService service;
  @Inject private TenantAdministration administration;
  @Inject private Notice notice;

  private Rows<TenantRow> rows = new Rows<>();
  private final ListFilter filter = new ListFilter();
  private String status;
  private boolean adding;
  private String directory;
  private String name;
  private String issuer;
  private Cloud cloud;
  private List<Cloud> clouds = List.of();
  private FaultTexts faults = FaultTexts.NONE;
  private TenantRefusal refused;

  public void enter() {
    more();
  }

  /** Loads more of the list. */
  public void more() {
    rows.add(service.list(filter.search(), wanted(), rows.following()), TenantRow::of);
  }

  /** A status that is none, which only a mistyped address has, is any. */
  private TenantStatus wanted() {
    return Stream.of(TenantStatus.values())
        .filter(one -> one.name().equals(status))
        .findAny()
        .orElse(null);
  }

  public boolean isNarrow() {
    return filter.isNarrow() || wanted() != null;
  }

  /** How many tenants wait to be let in. */
  public long getWaiting() {
    return administration.countWaiting();
  }

  public List<String> getStatuses() {
    return Stream.of(TenantStatus.values()).map(Enum::name).toList();
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
    var draft = new TenantDraft(given(directory), name, given(issuer), cloud);
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

  private static String given(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }

  public ListFilter getFilter() {
    return filter;
  }

  public String getStatus() {
    return status;
  }

  public void setStatus(String status) {
    this.status = status;
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

  public String getIssuer() {
    return issuer;
  }

  public void setIssuer(String issuer) {
    this.issuer = issuer;
  }

  public Cloud getCloud() {
    return cloud;
  }

  public void setCloud(Cloud cloud) {
    this.cloud = cloud;
  }
}
