package org.lmsgateway.transfer.service;

import org.lmsgateway.shared.service.EmbeddedDatabase;

class TransferPostgresTest extends TransferSuite {

  TransferPostgresTest() {
    super(EmbeddedDatabase.POSTGRESQL);
  }
}
