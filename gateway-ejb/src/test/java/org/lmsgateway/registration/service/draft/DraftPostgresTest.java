package org.lmsgateway.registration.service.draft;

import org.lmsgateway.shared.service.EmbeddedDatabase;

class DraftPostgresTest extends DraftSuite {

  DraftPostgresTest() {
    super(EmbeddedDatabase.POSTGRESQL);
  }
}
