package org.lmsgateway.registration.service.deployment;

import org.lmsgateway.shared.service.EmbeddedDatabase;

class DeploymentPostgresTest extends DeploymentSuite {

  DeploymentPostgresTest() {
    super(EmbeddedDatabase.POSTGRESQL);
  }
}
