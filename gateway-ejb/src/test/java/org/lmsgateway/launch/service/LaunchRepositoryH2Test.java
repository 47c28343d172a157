package org.lmsgateway.launch.service;

import org.lmsgateway.shared.service.EmbeddedDatabase;

class LaunchRepositoryH2Test extends LaunchRepositorySuite {

  LaunchRepositoryH2Test() {
    super(EmbeddedDatabase.H2);
  }
}
