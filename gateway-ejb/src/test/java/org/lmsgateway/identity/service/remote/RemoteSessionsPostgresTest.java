package org.lmsgateway.identity.service.remote;

import org.lmsgateway.shared.service.EmbeddedDatabase;

class RemoteSessionsPostgresTest extends RemoteSessionsSuite {

  RemoteSessionsPostgresTest() {
    super(EmbeddedDatabase.POSTGRESQL);
  }
}
