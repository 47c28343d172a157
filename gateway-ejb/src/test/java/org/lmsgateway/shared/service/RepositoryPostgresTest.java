package org.lmsgateway.shared.service;

class RepositoryPostgresTest extends RepositorySuite {

  RepositoryPostgresTest() {
    super(EmbeddedDatabase.POSTGRESQL);
  }
}
