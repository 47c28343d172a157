package org.lmsgateway.identity.service.device;

import org.lmsgateway.shared.service.EmbeddedDatabase;

class DeviceSignInH2Test extends DeviceSignInSuite {

  DeviceSignInH2Test() {
    super(EmbeddedDatabase.H2);
  }
}
