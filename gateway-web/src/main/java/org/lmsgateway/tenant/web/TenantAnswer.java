package org.lmsgateway.tenant.web;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import org.lmsgateway.tenant.Cloud;
import org.lmsgateway.tenant.Tenant;
import org.lmsgateway.tenant.TenantStatus;

/** A tenant as the API shows it. */
@JsonbPropertyOrder({
  "id",
  "tenant",
  "name",
  "issuer",
  "cloud",
  "status",
  "blockReason",
  "personsInLaunches"
})
public record TenantAnswer(
    String id,
    String tenant,
    String name,
    String issuer,
    Cloud cloud,
    TenantStatus status,
    String blockReason,
    boolean personsInLaunches) {
  static TenantAnswer of(Tenant tenant) {
    return new TenantAnswer(
        tenant.id().value(),
        tenant.directory(),
        tenant.name(),
        tenant.issuer().orElse(null),
        tenant.cloud(),
        tenant.status(),
        tenant.blockReason().orElse(null),
        tenant.showsPersonsInLaunches());
  }
}
