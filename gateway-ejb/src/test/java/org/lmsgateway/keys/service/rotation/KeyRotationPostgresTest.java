package org.lmsgateway.keys.service.rotation;

import org.lmsgateway.shared.service.EmbeddedDatabase;

class KeyRotationPostgresTest extends KeyRotationSuite {

  KeyRotationPostgresTest() {
    super(EmbeddedDatabase.POSTGRESQL);
  }
}
