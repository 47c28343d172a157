package org.lmsgateway.launch.service.attention;

import org.lmsgateway.shared.service.EmbeddedDatabase;

class AttentionRepositoryPostgresTest extends AttentionRepositorySuite {

  AttentionRepositoryPostgresTest() {
    super(EmbeddedDatabase.POSTGRESQL);
  }
}
