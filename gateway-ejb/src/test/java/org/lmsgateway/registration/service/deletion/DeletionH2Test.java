package org.lmsgateway.registration.service.deletion;

import org.lmsgateway.shared.service.EmbeddedDatabase;

class DeletionH2Test extends DeletionSuite {

  DeletionH2Test() {
    super(EmbeddedDatabase.H2);
  }
}
