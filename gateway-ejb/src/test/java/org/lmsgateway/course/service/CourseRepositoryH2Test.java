package org.lmsgateway.course.service;

import org.lmsgateway.shared.service.EmbeddedDatabase;

class CourseRepositoryH2Test extends CourseRepositorySuite {

  CourseRepositoryH2Test() {
    super(EmbeddedDatabase.H2);
  }
}
