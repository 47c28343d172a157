package org.lmsgateway.task.service;

import org.lmsgateway.shared.service.EmbeddedDatabase;

class TaskPostgresTest extends TaskSuite {

  TaskPostgresTest() {
    super(EmbeddedDatabase.POSTGRESQL);
  }
}
