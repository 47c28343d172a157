package org.lmsgateway.classteam.service.sync;

import org.lmsgateway.shared.service.EmbeddedDatabase;

class SyncH2Test extends SyncSuite {

  SyncH2Test() {
    super(EmbeddedDatabase.H2);
  }
}
