package org.lmsgateway.grades.service;

import org.lmsgateway.shared.service.EmbeddedDatabase;

class GradeRowsH2Test extends GradeRowsSuite {

  GradeRowsH2Test() {
    super(EmbeddedDatabase.H2);
  }
}
