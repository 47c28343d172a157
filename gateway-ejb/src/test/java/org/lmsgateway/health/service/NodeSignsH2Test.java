package org.lmsgateway.health.service;

import org.lmsgateway.shared.service.EmbeddedDatabase;

class NodeSignsH2Test extends NodeSignsSuite {

  NodeSignsH2Test() {
    super(EmbeddedDatabase.H2);
  }
}
