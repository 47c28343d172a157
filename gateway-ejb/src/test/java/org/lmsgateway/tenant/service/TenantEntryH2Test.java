package org.lmsgateway.tenant.service;

import org.lmsgateway.shared.service.EmbeddedDatabase;

class TenantEntryH2Test extends TenantEntrySuite {

  TenantEntryH2Test() {
    super(EmbeddedDatabase.H2);
  }
}
