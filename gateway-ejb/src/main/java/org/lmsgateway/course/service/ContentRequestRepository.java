package org.lmsgateway.course.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import org.lmsgateway.course.ContentRequest;

/** Stores what LMSs wait for. */
@ApplicationScoped
public class ContentRequestRepository {

  @PersistenceContext(unitName = "gateway")
  private EntityManager entities;

  protected ContentRequestRepository() {}

  public ContentRequestRepository(EntityManager entities) {
    this.entities = entities;
  }

  public void add(ContentRequest request) {
    entities.persist(request);
  }

  public Optional<ContentRequest> find(String launchId) {
    return Optional.ofNullable(entities.find(ContentRequest.class, launchId));
  }

  public Optional<ContentRequest> findByCode(String codeHash) {
    return entities
        .createQuery(
            "select r from ContentRequest r where r.codeHash = :hash", ContentRequest.class)
        .setParameter("hash", codeHash)
        .getResultStream()
        .findFirst();
  }

  /**
   * Gives the content away to the one who asks first, whichever node it asks.
   *
   * @return whether this call was the first
   */
  public boolean claim(String launchId, Instant now) {
    return entities
            .createQuery(
                "update ContentRequest r set r.returnedAt = :now, r.content = null"
                    + " where r.launchId = :id and r.returnedAt is null")
            .setParameter("now", now)
            .setParameter("id", launchId)
            .executeUpdate()
        == 1;
  }

  /** Forgets those that ended before that time. */
  public int purgeBefore(Instant time) {
    return entities
        .createQuery("delete from ContentRequest r where r.expiresAt < :time")
        .setParameter("time", time)
        .executeUpdate();
  }
}
