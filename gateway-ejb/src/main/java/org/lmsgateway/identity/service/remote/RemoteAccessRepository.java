package org.lmsgateway.identity.service.remote;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.lmsgateway.identity.access.RemoteAccess;
import org.lmsgateway.shared.TenantId;

/** Stores the switches of tenants. */
@ApplicationScoped
public class RemoteAccessRepository {

  @PersistenceContext(unitName = "gateway")
  private EntityManager entities;

  protected RemoteAccessRepository() {}

  public RemoteAccessRepository(EntityManager entities) {
    this.entities = entities;
  }

  /** Stores a switch that may be new. */
  public void keep(RemoteAccess access) {
    entities.persist(access);
  }

  public Optional<RemoteAccess> find(TenantId tenant) {
    return Optional.ofNullable(entities.find(RemoteAccess.class, tenant.value()));
  }

  /**
   * Waits for the row and keeps it until the transaction ends: who has it counts alone, on all
   * nodes.
   *
   * @param tenant whose; empty for that of operators
   */
  public Optional<RemoteAccess> lock(Optional<TenantId> tenant) {
    var id = tenant.map(TenantId::value).orElse(RemoteAccess.OPERATORS);
    return Optional.ofNullable(
        entities.find(RemoteAccess.class, id, LockModeType.PESSIMISTIC_WRITE));
  }
}
