package org.lmsgateway.registration.service;

import org.lmsgateway.shared.service.EmbeddedDatabase;

class RegistrationRepositoryPostgresTest extends RegistrationRepositorySuite {

  RegistrationRepositoryPostgresTest() {
    super(EmbeddedDatabase.POSTGRESQL);
  }
}
