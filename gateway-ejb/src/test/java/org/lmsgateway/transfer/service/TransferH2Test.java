package org.lmsgateway.transfer.service;

import org.lmsgateway.shared.service.EmbeddedDatabase;

class TransferH2Test extends TransferSuite {

  TransferH2Test() {
    super(EmbeddedDatabase.H2);
  }
}
