package org.lmsgateway.alert.service;

import org.lmsgateway.shared.service.EmbeddedDatabase;

class AlertH2Test extends AlertSuite {

  AlertH2Test() {
    super(EmbeddedDatabase.H2);
  }
}
