package org.lmsgateway.keys.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
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

  public void add(SigningKey key) {
    entities.persist(key);
  }

  /** The owner's keys, the latest first. */
  public List<SigningKey> of(KeyPurpose purpose, String owner) {
    return entities
        .createQuery(
            "select k from SigningKey k where k.purpose = :purpose and k.owner = :owner"
                + " order by k.createdAt desc",
            SigningKey.class)
        .setParameter("purpose", purpose)
        .setParameter("owner", owner)
        .getResultList();
  }

  public void remove(KeyPurpose purpose, String owner) {
    of(purpose, owner).forEach(entities::remove);
  }
}
