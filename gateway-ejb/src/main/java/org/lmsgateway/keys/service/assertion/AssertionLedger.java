package org.lmsgateway.keys.service.assertion;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.Instant;
import org.lmsgateway.keys.SecretBox;
import org.lmsgateway.keys.assertion.UsedAssertion;
import org.lmsgateway.shared.service.UniqueViolation;

/**
 * Remembers which assertions were used, in the database, because a second use may come to another
 * node. Each entry sweeps out those that have run out.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class AssertionLedger {

  @Resource private SessionContext context;

  private final UsedAssertionRepository used;
  private final SecretBox secrets;
  private final Clock clock;

  public AssertionLedger() {
    this(null, null, null);
  }

  @Inject
  public AssertionLedger(UsedAssertionRepository used, SecretBox secrets, Clock clock) {
    this.used = used;
    this.secrets = secrets;
    this.clock = clock;
  }

  /** For tests, which have no container to give the context. */
  public AssertionLedger(
      UsedAssertionRepository used, SecretBox secrets, Clock clock, SessionContext context) {
    this(used, secrets, clock);
    this.context = context;
  }

  /**
   * Enters an assertion.
   *
   * @return whether it is its first use
   */
  public boolean enter(String clientId, String assertionId, Instant until) {
    try {
      used.removeExpired(clock.instant());
      used.add(new UsedAssertion(secrets.hash(clientId + "\n" + assertionId), until));
      return true;
    } catch (PersistenceException e) {
      if (!UniqueViolation.isIn(e)) {
        throw e;
      }
      context.setRollbackOnly();
      return false;
    }
  }
}
