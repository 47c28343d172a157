package org.lmsgateway.identity.service;

import org.lmsgateway.shared.service.EmbeddedDatabase;

class PreferenceRepositoryPostgresTest extends PreferenceRepositorySuite {

  PreferenceRepositoryPostgresTest() {
    super(EmbeddedDatabase.POSTGRESQL);
  }
}
