package org.lmsgateway.course.service;

import org.lmsgateway.shared.service.EmbeddedDatabase;

class CourseRepositoryPostgresTest extends CourseRepositorySuite {

  CourseRepositoryPostgresTest() {
    super(EmbeddedDatabase.POSTGRESQL);
  }
}
