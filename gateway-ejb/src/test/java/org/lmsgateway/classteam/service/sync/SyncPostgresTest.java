package org.lmsgateway.classteam.service.sync;

import org.lmsgateway.shared.service.EmbeddedDatabase;

class SyncPostgresTest extends SyncSuite {

  SyncPostgresTest() {
    super(EmbeddedDatabase.POSTGRESQL);
  }
}
