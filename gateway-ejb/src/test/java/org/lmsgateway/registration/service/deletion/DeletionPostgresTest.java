package org.lmsgateway.registration.service.deletion;

import org.lmsgateway.shared.service.EmbeddedDatabase;

class DeletionPostgresTest extends DeletionSuite {

  DeletionPostgresTest() {
    super(EmbeddedDatabase.POSTGRESQL);
  }
}
