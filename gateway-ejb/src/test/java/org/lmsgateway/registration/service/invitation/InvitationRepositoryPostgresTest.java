package org.lmsgateway.registration.service.invitation;

import org.lmsgateway.shared.service.EmbeddedDatabase;

class InvitationRepositoryPostgresTest extends InvitationRepositorySuite {

  InvitationRepositoryPostgresTest() {
    super(EmbeddedDatabase.POSTGRESQL);
  }
}
