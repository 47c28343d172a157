package org.lmsgateway.api.service;

import org.lmsgateway.shared.service.EmbeddedDatabase;

class IdempotencyH2Test extends IdempotencySuite {

  IdempotencyH2Test() {
    super(EmbeddedDatabase.H2);
  }
}
