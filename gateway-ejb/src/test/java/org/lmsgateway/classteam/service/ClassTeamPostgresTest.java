package org.lmsgateway.classteam.service;

import org.lmsgateway.shared.service.EmbeddedDatabase;

class ClassTeamPostgresTest extends ClassTeamSuite {

  ClassTeamPostgresTest() {
    super(EmbeddedDatabase.POSTGRESQL);
  }
}
