package org.lmsgateway.identity.service.remote;

import org.lmsgateway.shared.service.EmbeddedDatabase;

class RemoteSessionsH2Test extends RemoteSessionsSuite {

  RemoteSessionsH2Test() {
    super(EmbeddedDatabase.H2);
  }
}
