package org.lmsgateway.registration.service.list;

import org.lmsgateway.shared.service.EmbeddedDatabase;

class RegistrationListPostgresTest extends RegistrationListSuite {

  RegistrationListPostgresTest() {
    super(EmbeddedDatabase.POSTGRESQL);
  }
}
