package org.lmsgateway.tenant.web;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lmsgateway.tenant.Cloud;
import org.lmsgateway.tenant.Tenant;
import org.lmsgateway.tenant.TenantStatus;

/** A tenant as the API shows it. */
@Schema(name = "Tenant", description = "An institution that uses the gateway.")
@JsonbPropertyOrder({"id", "tenant", "name", "issuer", "cloud", "status"})
public record TenantAnswer(
    @Schema(description = "The gateway's own id.") String id,
    @Schema(description = "The directory's GUID or domain.") String tenant,
    @Schema(description = "What people call the institution.") String name,
    @Schema(description = "Only for a tenant with its own OpenID provider.") String issuer,
    @Schema(description = "The cloud that the directory is in.") Cloud cloud,
    @Schema(description = "PENDING waits for an operator; BLOCKED is shut out.")
        TenantStatus status) {
  static TenantAnswer of(Tenant tenant) {
    return new TenantAnswer(
        tenant.id().value(),
        tenant.directory(),
        tenant.name(),
        tenant.issuer().orElse(null),
        tenant.cloud(),
        tenant.status());
  }
}
