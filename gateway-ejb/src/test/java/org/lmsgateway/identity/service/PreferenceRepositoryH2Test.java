package org.lmsgateway.identity.service;

import org.lmsgateway.shared.service.EmbeddedDatabase;

class PreferenceRepositoryH2Test extends PreferenceRepositorySuite {

  PreferenceRepositoryH2Test() {
    super(EmbeddedDatabase.H2);
  }
}
