package org.lmsgateway.launch.service.count;

import org.lmsgateway.shared.service.EmbeddedDatabase;

class LaunchCountRepositoryPostgresTest extends LaunchCountRepositorySuite {

  LaunchCountRepositoryPostgresTest() {
    super(EmbeddedDatabase.POSTGRESQL);
  }
}
