package org.lmsgateway.task.service;

import org.lmsgateway.shared.service.EmbeddedDatabase;

class TaskH2Test extends TaskSuite {

  TaskH2Test() {
    super(EmbeddedDatabase.H2);
  }
}
