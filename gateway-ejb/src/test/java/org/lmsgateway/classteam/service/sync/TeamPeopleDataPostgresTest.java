package org.lmsgateway.classteam.service.sync;

import org.lmsgateway.shared.service.EmbeddedDatabase;

class TeamPeopleDataPostgresTest extends TeamPeopleDataSuite {

  TeamPeopleDataPostgresTest() {
    super(EmbeddedDatabase.POSTGRESQL);
  }
}
