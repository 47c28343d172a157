package org.lmsgateway.identity.service.provider.known;

import org.lmsgateway.shared.service.EmbeddedDatabase;

class TenantClientRepositoryPostgresTest extends TenantClientRepositorySuite {

  TenantClientRepositoryPostgresTest() {
    super(EmbeddedDatabase.POSTGRESQL);
  }
}
