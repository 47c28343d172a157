package org.lmsgateway.keys.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.lmsgateway.keys.KeyPurpose;
import org.lmsgateway.keys.SigningKey;

/** Stores key pairs. */
@ApplicationScoped
public class SigningKeyRepository {

  @PersistenceContext(unitName = "gateway")
  private EntityManager entities;

  protected SigningKeyRepository() {}

  public SigningKeyRepository(EntityManager entities) {
    this.entities = entities;
  }

  /** Writes the row at once, so that one of the same generation shows here. */
  public void add(SigningKey key) {
    entities.persist(key);
    entities.flush();
  }

  /** The owner's keys, the latest first. */
  public List<SigningKey> of(KeyPurpose purpose, String owner) {
    return entities
        .createQuery(
            "select k from SigningKey k where k.purpose = :purpose and k.owner = :owner"
                + " order by k.generation desc",
            SigningKey.class)
        .setParameter("purpose", purpose)
        .setParameter("owner", owner)
        .getResultList();
  }

  /** Every key, the oldest first. */
  public List<SigningKey> all() {
    return entities
        .createQuery("select k from SigningKey k order by k.createdAt, k.keyId", SigningKey.class)
        .getResultList();
  }

  /** Keys that sign since that time or longer and have no next one yet; at most so many. */
  public List<SigningKey> signingSince(Instant time, int most) {
    return entities
        .createQuery(
            "select k from SigningKey k where k.retiredAt is null and k.activeFrom <= :time"
                + " order by k.activeFrom, k.keyId",
            SigningKey.class)
        .setParameter("time", time)
        .setMaxResults(most)
        .getResultList();
  }

  /**
   * Removes keys that retired at that time or before.
   *
   * @return how many
   */
  public int removeRetiredBy(Instant time) {
    return entities
        .createQuery("delete from SigningKey k where k.retiredAt <= :time")
        .setParameter("time", time)
        .executeUpdate();
  }

  public void remove(KeyPurpose purpose, String owner) {
    of(purpose, owner).forEach(entities::remove);
  }
}
