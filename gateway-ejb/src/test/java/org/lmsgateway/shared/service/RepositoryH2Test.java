package org.lmsgateway.shared.service;

class RepositoryH2Test extends RepositorySuite {

  RepositoryH2Test() {
    super(EmbeddedDatabase.H2);
  }
}
