package org.lmsgateway.tenant.web;

import java.io.Serializable;
import java.time.Instant;
import org.lmsgateway.tenant.Tenant;

/** A tenant as the list shows it; cloud and status are keys of texts. */
public record TenantRow(
    String id, String name, String directory, String cloud, String status, Instant checkedAt)
    implements Serializable {

  static TenantRow of(Tenant tenant) {
    return new TenantRow(
        tenant.id().value(),
        tenant.name(),
        tenant.directory(),
        tenant.cloud().name(),
        tenant.status().name(),
        tenant.cloudCheckedAt());
  }
}
