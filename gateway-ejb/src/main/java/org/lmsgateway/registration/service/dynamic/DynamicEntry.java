package org.lmsgateway.registration.service.dynamic;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import org.lmsgateway.keys.ToolKeys;
import org.lmsgateway.registration.service.invitation.InvitationRepository;

/**
 * The parts of a dynamic registration that need a transaction, each its own: none is open while the
 * LMS is asked.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class DynamicEntry {

  private final InvitationRepository invitations;
  private final ToolKeys keys;
  private final Clock clock;

  public DynamicEntry() {
    this(null, null, null);
  }

  @Inject
  public DynamicEntry(InvitationRepository invitations, ToolKeys keys, Clock clock) {
    this.invitations = invitations;
    this.keys = keys;
    this.clock = clock;
  }

  /**
   * Begins: uses the invitation up, and publishes keys, which an LMS may fetch at once.
   *
   * @return false if the invitation was used or expired meanwhile
   */
  public boolean begin(Grant grant) {
    if (grant.invited() && !invitations.claim(grant.id(), clock.instant())) {
      return false;
    }
    keys.ensure(grant.id().value());
    return true;
  }

  /** Nothing came of it: the invitation can be used again, the keys are forgotten. */
  public void abandon(Grant grant) {
    if (grant.invited()) {
      invitations.giveBack(grant.id());
    }
    keys.remove(grant.id().value());
  }
}
