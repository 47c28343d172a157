package org.lmsgateway.launch.service;

import org.lmsgateway.shared.service.EmbeddedDatabase;

class LaunchRepositoryPostgresTest extends LaunchRepositorySuite {

  LaunchRepositoryPostgresTest() {
    super(EmbeddedDatabase.POSTGRESQL);
  }
}
