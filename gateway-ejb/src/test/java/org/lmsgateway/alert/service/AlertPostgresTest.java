package org.lmsgateway.alert.service;

import org.lmsgateway.shared.service.EmbeddedDatabase;

class AlertPostgresTest extends AlertSuite {

  AlertPostgresTest() {
    super(EmbeddedDatabase.POSTGRESQL);
  }
}
