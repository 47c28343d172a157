package org.lmsgateway.api.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import org.lmsgateway.api.IdempotentRequest;

/** Stores requests that are done once. */
@ApplicationScoped
public class IdempotentRequestRepository {

  @PersistenceContext(unitName = "gateway")
  private EntityManager entities;

  protected IdempotentRequestRepository() {}

  public IdempotentRequestRepository(EntityManager entities) {
    this.entities = entities;
  }

  /** Writes at once, so that a second one shows here and not at the end of the transaction. */
  public void add(IdempotentRequest request) {
    entities.persist(request);
    entities.flush();
  }

  public Optional<IdempotentRequest> find(String id) {
    return Optional.ofNullable(entities.find(IdempotentRequest.class, id));
  }

  /** Forgets one; nothing happens if there is none. */
  public void remove(String id) {
    entities
        .createQuery("delete from IdempotentRequest r where r.id = :id")
        .setParameter("id", id)
        .executeUpdate();
  }

  /**
   * Lets a request begin once more that is over.
   *
   * @param before when it began, as it was read
   * @return whether nobody else has done so since
   */
  public boolean beginAnew(String id, Instant before, String fingerprint, Instant now) {
    return entities
            .createQuery(
                "update IdempotentRequest r set r.begunAt = :now, r.fingerprint = :fingerprint,"
                    + " r.answer = null where r.id = :id and r.begunAt = :before")
            .setParameter("now", now)
            .setParameter("fingerprint", fingerprint)
            .setParameter("id", id)
            .setParameter("before", before)
            .executeUpdate()
        == 1;
  }

  /** Forgets those that began before that time. */
  public void purgeBefore(Instant time) {
    entities
        .createQuery("delete from IdempotentRequest r where r.begunAt < :time")
        .setParameter("time", time)
        .executeUpdate();
  }
}
