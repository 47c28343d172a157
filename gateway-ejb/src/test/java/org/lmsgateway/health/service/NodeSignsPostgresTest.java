package org.lmsgateway.health.service;

import org.lmsgateway.shared.service.EmbeddedDatabase;

class NodeSignsPostgresTest extends NodeSignsSuite {

  NodeSignsPostgresTest() {
    super(EmbeddedDatabase.POSTGRESQL);
  }
}
