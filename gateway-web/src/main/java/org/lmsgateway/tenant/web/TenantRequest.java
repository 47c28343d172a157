package org.lmsgateway.tenant.web;

import org.lmsgateway.shared.web.json.JsonMembers;
import org.lmsgateway.tenant.Cloud;
import org.lmsgateway.tenant.TenantDraft;

/** Reads what a client sends to register a tenant. */
final class TenantRequest {
  private TenantRequest() {}

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
