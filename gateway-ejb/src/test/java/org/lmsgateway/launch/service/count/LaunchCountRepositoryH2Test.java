package org.lmsgateway.launch.service.count;

import org.lmsgateway.shared.service.EmbeddedDatabase;

class LaunchCountRepositoryH2Test extends LaunchCountRepositorySuite {

  LaunchCountRepositoryH2Test() {
    super(EmbeddedDatabase.H2);
  }
}
