package org.lmsgateway.registration.service.draft;

import org.lmsgateway.shared.service.EmbeddedDatabase;

class DraftH2Test extends DraftSuite {

  DraftH2Test() {
    super(EmbeddedDatabase.H2);
  }
}
