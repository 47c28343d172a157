package org.lmsgateway.registration.service;

import org.lmsgateway.shared.service.EmbeddedDatabase;

class RegistrationRepositoryH2Test extends RegistrationRepositorySuite {

  RegistrationRepositoryH2Test() {
    super(EmbeddedDatabase.H2);
  }
}
