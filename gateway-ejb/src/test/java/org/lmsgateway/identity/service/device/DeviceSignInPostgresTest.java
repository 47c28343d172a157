package org.lmsgateway.identity.service.device;

import org.lmsgateway.shared.service.EmbeddedDatabase;

class DeviceSignInPostgresTest extends DeviceSignInSuite {

  DeviceSignInPostgresTest() {
    super(EmbeddedDatabase.POSTGRESQL);
  }
}
