package org.lmsgateway.keys.service.vault;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import org.lmsgateway.keys.StoredSecret;

/** Stores secrets that outlive the master key. */
@ApplicationScoped
public class StoredSecretRepository {

  @PersistenceContext(unitName = "gateway")
  private EntityManager entities;

  protected StoredSecretRepository() {}

  public StoredSecretRepository(EntityManager entities) {
    this.entities = entities;
  }

  public StoredSecret get(String name) {
    return entities.find(StoredSecret.class, name);
  }

  /** Waits until no other node has it locked, and keeps the others waiting. */
  public StoredSecret lock(String name) {
    return entities.find(StoredSecret.class, name, LockModeType.PESSIMISTIC_WRITE);
  }
}
