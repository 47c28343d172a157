package org.lmsgateway.diagnosis.service;

import java.util.Optional;
import org.lmsgateway.shared.Caller;
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.tenant.Tenant;

/**
 * Who asks, and about what.
 *
 * @param tenant the tenant that is looked at; empty for an operator who names none, and while the
 *     database is away
 */
record Asker(Caller caller, Optional<Tenant> tenant) {

  /** Empty where all tenants are looked at. */
  Optional<TenantId> tenantId() {
    return tenant.map(Tenant::id);
  }
}
