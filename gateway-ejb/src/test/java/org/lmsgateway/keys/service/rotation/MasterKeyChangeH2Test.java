package org.lmsgateway.keys.service.rotation;

import org.lmsgateway.shared.service.EmbeddedDatabase;

class MasterKeyChangeH2Test extends MasterKeyChangeSuite {

  MasterKeyChangeH2Test() {
    super(EmbeddedDatabase.H2);
  }
}
