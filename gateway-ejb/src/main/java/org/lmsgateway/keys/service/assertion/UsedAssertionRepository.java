package org.lmsgateway.keys.service.assertion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import org.lmsgateway.keys.assertion.UsedAssertion;

/** Stores which assertions were used. */
@ApplicationScoped
public class UsedAssertionRepository {

  @PersistenceContext(unitName = "gateway")
  private EntityManager entities;

  protected UsedAssertionRepository() {}

  public UsedAssertionRepository(EntityManager entities) {
    this.entities = entities;
  }

  /** Writes at once, so that a second use shows here and not at the end of the transaction. */
  public void add(UsedAssertion assertion) {
    entities.persist(assertion);
    entities.flush();
  }

  public void removeExpired(Instant now) {
    entities
        .createQuery("delete from UsedAssertion u where u.expiresAt < :now")
        .setParameter("now", now)
        .executeUpdate();
  }
}
