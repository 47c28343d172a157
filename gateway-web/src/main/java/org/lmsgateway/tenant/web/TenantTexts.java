package org.lmsgateway.tenant.web;

import org.lmsgateway.shared.web.page.PageTexts;
import org.lmsgateway.tenant.TenantRefusal;

/** What pages say when a tenant is refused. */
public final class TenantTexts {

  private TenantTexts() {}

  /** What happened and what to do, in the language of the page in progress. */
  public static String refusal(TenantRefusal reason) {
    return PageTexts.of(TenantTexts.class).get("refusal." + reason);
  }
}
