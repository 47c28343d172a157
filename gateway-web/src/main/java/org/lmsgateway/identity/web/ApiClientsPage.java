package org.lmsgateway.identity.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.lmsgateway.identity.ApiClientCredentials;
import org.lmsgateway.identity.ApiClientDraft;
import org.lmsgateway.identity.ApiClientService;
import org.lmsgateway.shared.Outcome.Done;
import org.lmsgateway.shared.Outcome.Rejected;
import org.lmsgateway.shared.web.page.FaultTexts;
import org.lmsgateway.shared.web.page.ListFilter;
import org.lmsgateway.shared.web.page.Notice;
import org.lmsgateway.shared.web.page.OneTimeSecret;
import org.lmsgateway.shared.web.page.PageTexts;
import org.lmsgateway.shared.web.page.Rows;

/** The list of API clients, the form that makes one and shows its secret once, and the deletion. */
@Named
@ViewScoped
public class ApiClientsPage implements Serializable {
  private static final String SELF = "/portal/api-clients?faces-redirect=true";

  @Inject private ApiClientService service;
  @Inject private OneTimeSecret secret;
  @Inject private Notice notice;

  private Rows<ApiClientRow> rows = new Rows<>();
  private final ListFilter filter = new ListFilter();
  private boolean adding;
  private boolean auditOnly;
  private ClientKeysForm keys = new ClientKeysForm(ApiClientProof.SECRET);
  private String name;
  private FaultTexts faults = FaultTexts.NONE;
  private ApiClientRow added;
  private ApiClientRow doomed;

  public void enter() {
    more();
  }

  /** Loads more of the list. */
  public void more() {
    rows.add(service.list(filter.search(), rows.following()), ApiClientRow::of);
  }

  /** Opens the form. */
  public void begin() {
    adding = true;
    added = null;
  }

  public String cancel() {
    return SELF;
  }

  /** Makes a client; its secret is shown by the same answer. */
  public void create() {
    var missing = keys.missing();
    if (missing.isPresent()) {
      faults = FaultTexts.of(List.of(missing.get()), PageTexts.locale());
      return;
    }
    var outcome = service.create(new ApiClientDraft(name, auditOnly, keys.draft()));
    if (outcome instanceof Rejected<ApiClientCredentials> rejected) {
      faults = FaultTexts.of(rejected.faults(), PageTexts.locale());
    } else if (outcome instanceof Done<ApiClientCredentials> done) {
      added = ApiClientRow.of(done.value().client());
      if (done.value().secret() != null) {
        secret.show(done.value().secret());
      }
      adding = false;
      faults = FaultTexts.NONE;
      name = null;
      auditOnly = false;
      keys = new ClientKeysForm(ApiClientProof.SECRET);
      rows = new Rows<>();
      more();
    }
  }

  /** Asks whether a client shall really be deleted. */
  public void askDelete(ApiClientRow row) {
    doomed = row;
  }

  public void keep() {
    doomed = null;
  }

  public String delete() {
    if (doomed != null) {
      service.delete(doomed.id());
      notice.say(PageTexts.of(getClass()).get("client.deleted", doomed.name()));
    }
    return SELF;
  }

  public ListFilter getFilter() {
    return filter;
  }

  public boolean isAuditOnly() {
    return auditOnly;
  }

  public void setAuditOnly(boolean auditOnly) {
    this.auditOnly = auditOnly;
  }

  public ClientKeysForm getKeys() {
    return keys;
  }

  public Rows<ApiClientRow> getRows() {
    return rows;
  }

  public boolean isAdding() {
    return adding;
  }

  public FaultTexts getFaults() {
    return faults;
  }

  /** The client just made, or null. */
  public ApiClientRow getAdded() {
    return added;
  }

  /** The client that shall perhaps be deleted, or null. */
  public ApiClientRow getDoomed() {
    return doomed;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }
}
