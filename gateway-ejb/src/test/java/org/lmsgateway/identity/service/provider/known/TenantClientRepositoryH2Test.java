package org.lmsgateway.identity.service.provider.known;

import org.lmsgateway.shared.service.EmbeddedDatabase;

class TenantClientRepositoryH2Test extends TenantClientRepositorySuite {

  TenantClientRepositoryH2Test() {
    super(EmbeddedDatabase.H2);
  }
}
