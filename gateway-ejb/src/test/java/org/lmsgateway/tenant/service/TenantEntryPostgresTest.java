package org.lmsgateway.tenant.service;

import org.lmsgateway.shared.service.EmbeddedDatabase;

class TenantEntryPostgresTest extends TenantEntrySuite {

  TenantEntryPostgresTest() {
    super(EmbeddedDatabase.POSTGRESQL);
  }
}
