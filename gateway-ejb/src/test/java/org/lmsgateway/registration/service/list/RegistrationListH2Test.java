package org.lmsgateway.registration.service.list;

import org.lmsgateway.shared.service.EmbeddedDatabase;

class RegistrationListH2Test extends RegistrationListSuite {

  RegistrationListH2Test() {
    super(EmbeddedDatabase.H2);
  }
}
