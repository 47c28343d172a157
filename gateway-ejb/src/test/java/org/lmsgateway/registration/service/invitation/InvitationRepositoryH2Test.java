package org.lmsgateway.registration.service.invitation;

import org.lmsgateway.shared.service.EmbeddedDatabase;

class InvitationRepositoryH2Test extends InvitationRepositorySuite {

  InvitationRepositoryH2Test() {
    super(EmbeddedDatabase.H2);
  }
}
