package org.lmsgateway.audit.service;

import org.lmsgateway.shared.service.EmbeddedDatabase;

class AuditTrailH2Test extends AuditTrailSuite {

  AuditTrailH2Test() {
    super(EmbeddedDatabase.H2);
  }
}
