package org.lmsgateway.audit.service;

import org.lmsgateway.shared.service.EmbeddedDatabase;

class AuditTrailPostgresTest extends AuditTrailSuite {

  AuditTrailPostgresTest() {
    super(EmbeddedDatabase.POSTGRESQL);
  }
}
