package org.lmsgateway.tenant.web;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lmsgateway.shared.web.JsonMembers;
import org.lmsgateway.tenant.Cloud;
import org.lmsgateway.tenant.TenantDraft;

/** What a client sends to register a tenant. */
@Schema(name = "NewTenant", description = "A tenant to be registered: tenant or issuer is needed.")
record TenantRequest(
    @Schema(description = "The GUID or a domain of the directory.", example = "contoso.edu")
        String tenant,
    @Schema(description = "What people call the institution.") String name,
    @Schema(description = "The tenant's own OpenID provider; operators only.") String issuer,
    @Schema(description = "Which one is meant, if the tenant is in several clouds.") Cloud cloud) {

  static TenantDraft read(JsonMembers body) {
    var draft =
        new TenantDraft(
            body.text("tenant"),
            body.text("name"),
            body.text("issuer"),
            body.choice("cloud", Cloud.class));
    body.requireValid();
    return draft;
  }
}
