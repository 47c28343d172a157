package org.lmsgateway.microsoft.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.lmsgateway.microsoft.MicrosoftConnection;
import org.lmsgateway.shared.TenantId;

/** Stores connections to Microsoft 365. */
@ApplicationScoped
public class MicrosoftConnectionRepository {

  @PersistenceContext(unitName = "gateway")
  private EntityManager entities;

  protected MicrosoftConnectionRepository() {}

  public MicrosoftConnectionRepository(EntityManager entities) {
    this.entities = entities;
  }

  public Optional<MicrosoftConnection> find(TenantId tenant) {
    return Optional.ofNullable(entities.find(MicrosoftConnection.class, tenant.value()));
  }

  public void add(MicrosoftConnection connection) {
    entities.persist(connection);
  }

  public void remove(MicrosoftConnection connection) {
    entities.remove(connection);
  }

  /** Writes what was changed now. */
  public void flush() {
    entities.flush();
  }
}
