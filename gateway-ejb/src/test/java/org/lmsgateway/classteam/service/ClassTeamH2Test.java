package org.lmsgateway.classteam.service;

import org.lmsgateway.shared.service.EmbeddedDatabase;

class ClassTeamH2Test extends ClassTeamSuite {

  ClassTeamH2Test() {
    super(EmbeddedDatabase.H2);
  }
}
