package org.lmsgateway.launch.service.attention;

import org.lmsgateway.shared.service.EmbeddedDatabase;

class AttentionRepositoryH2Test extends AttentionRepositorySuite {

  AttentionRepositoryH2Test() {
    super(EmbeddedDatabase.H2);
  }
}
