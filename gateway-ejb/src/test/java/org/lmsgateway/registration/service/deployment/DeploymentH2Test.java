package org.lmsgateway.registration.service.deployment;

import org.lmsgateway.shared.service.EmbeddedDatabase;

class DeploymentH2Test extends DeploymentSuite {

  DeploymentH2Test() {
    super(EmbeddedDatabase.H2);
  }
}
