package org.lmsgateway.audit.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.lmsgateway.audit.AuditEntry;

/** Stores audit entries. */
@ApplicationScoped
public class AuditRepository {

  @PersistenceContext(unitName = "gateway")
  private EntityManager entities;

  protected AuditRepository() {}

  public AuditRepository(EntityManager entities) {
    this.entities = entities;
  }

  public void add(AuditEntry entry) {
    entities.persist(entry);
  }
}
