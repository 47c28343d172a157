package org.lmsgateway.keys.service.rotation;

import org.lmsgateway.shared.service.EmbeddedDatabase;

class KeyRotationH2Test extends KeyRotationSuite {

  KeyRotationH2Test() {
    super(EmbeddedDatabase.H2);
  }
}
