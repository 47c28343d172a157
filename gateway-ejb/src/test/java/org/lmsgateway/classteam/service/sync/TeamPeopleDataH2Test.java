package org.lmsgateway.classteam.service.sync;

import org.lmsgateway.shared.service.EmbeddedDatabase;

class TeamPeopleDataH2Test extends TeamPeopleDataSuite {

  TeamPeopleDataH2Test() {
    super(EmbeddedDatabase.H2);
  }
}
