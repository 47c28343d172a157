package org.lmsgateway.tenant.web;

import java.io.Serializable;
import java.time.Instant;
import org.lmsgateway.tenant.Tenant;

/**
 * A tenant as the list shows it; cloud and status are keys of texts.
 *
 * @param guid what the directory calls itself, or null for a tenant with a provider of its own
 * @param issuer of the tenant's own provider, or null
 * @param blockReason why an operator blocked it, or null
 */
public record TenantRow(
    String id,
    String name,
    String directory,
    String guid,
    String issuer,
    String cloud,
    String status,
    String blockReason,
    boolean personsInLaunches,
    Instant checkedAt,
    Instant createdAt)
    implements Serializable {

  static TenantRow of(Tenant tenant) {
    return new TenantRow(
        tenant.id().value(),
        tenant.name(),
        tenant.directory(),
        tenant.directoryGuid().orElse(null),
        tenant.issuer().orElse(null),
        tenant.cloud().name(),
        tenant.status().name(),
        tenant.blockReason().orElse(null),
        tenant.showsPersonsInLaunches(),
        tenant.cloudCheckedAt(),
        tenant.createdAt());
  }
}
