package org.lmsgateway.alert.service;

import org.lmsgateway.shared.service.EmbeddedDatabase;

class ClassTeamWatchH2Test extends ClassTeamWatchSuite {

  ClassTeamWatchH2Test() {
    super(EmbeddedDatabase.H2);
  }
}
