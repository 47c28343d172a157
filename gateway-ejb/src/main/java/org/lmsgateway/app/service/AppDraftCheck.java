package org.lmsgateway.app.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.lmsgateway.app.App;
import org.lmsgateway.app.AppDraft;
import org.lmsgateway.app.AppId;
import org.lmsgateway.keys.service.assertion.ClientKeyReading;
import org.lmsgateway.outbound.service.WebAddressCheck;
import org.lmsgateway.shared.Caller;
import org.lmsgateway.shared.FieldCode;
import org.lmsgateway.shared.FieldFault;
import org.lmsgateway.shared.Outcome;
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.tenant.TenantService;

/** Reads drafts, and says whose app a new one will be. */
@ApplicationScoped
public class AppDraftCheck {

  private TenantService tenants;
  private WebAddressCheck addresses;
  private ClientKeyReading keys;
  private AppEntry entry;

  protected AppDraftCheck() {}

  @Inject
  public AppDraftCheck(
      TenantService tenants, WebAddressCheck addresses, ClientKeyReading keys, AppEntry entry) {
    this.tenants = tenants;
    this.addresses = addresses;
    this.keys = keys;
    this.entry = entry;
  }

  AppDraftReading read(AppDraft draft) {
    return new AppDraftReading(draft, addresses, keys);
  }

  /** An app of that tenant as the draft has it; not stored, and the draft's tenant is not asked. */
  public Outcome<App> check(AppId id, TenantId owner, AppDraft draft) {
    var reading = read(draft);
    return reading.faults().isEmpty()
        ? new Outcome.Done<>(entry.make(id, owner, reading).app())
        : new Outcome.Rejected<>(reading.faults());
  }

  /** What is wrong with the tenant of a new app. */
  Optional<FieldFault> tenantFault(AppDraft draft, Caller caller) {
    if (draft.tenant() != null) {
      var known = TenantId.parse(draft.tenant()).flatMap(tenants::find).isPresent();
      return known
          ? Optional.empty()
          : Optional.of(FieldFault.of("tenant", FieldCode.TENANT_UNKNOWN));
    }
    // Signed in from a directory whose tenant is not registered yet.
    return caller.isOperator() || caller.tenant().isPresent()
        ? Optional.empty()
        : Optional.of(FieldFault.of("tenant", FieldCode.REQUIRED));
  }

  /** Whose app it will be, if there is no {@link #tenantFault}; null for all tenants. */
  static TenantId owner(AppDraft draft, Caller caller) {
    if (draft.tenant() != null) {
      return new TenantId(draft.tenant());
    }
    return caller.isOperator() ? null : caller.tenant().orElseThrow();
  }
}
