package org.lmsgateway.grades.service;

import org.lmsgateway.shared.service.EmbeddedDatabase;

class GradeRowsPostgresTest extends GradeRowsSuite {

  GradeRowsPostgresTest() {
    super(EmbeddedDatabase.POSTGRESQL);
  }
}
