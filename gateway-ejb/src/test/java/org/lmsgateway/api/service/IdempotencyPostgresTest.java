package org.lmsgateway.api.service;

import org.lmsgateway.shared.service.EmbeddedDatabase;

class IdempotencyPostgresTest extends IdempotencySuite {

  IdempotencyPostgresTest() {
    super(EmbeddedDatabase.POSTGRESQL);
  }
}
