package org.lmsgateway.alert.service;

import org.lmsgateway.shared.service.EmbeddedDatabase;

class ClassTeamWatchPostgresTest extends ClassTeamWatchSuite {

  ClassTeamWatchPostgresTest() {
    super(EmbeddedDatabase.POSTGRESQL);
  }
}
