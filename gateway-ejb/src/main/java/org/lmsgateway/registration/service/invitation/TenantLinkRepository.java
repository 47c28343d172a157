package org.lmsgateway.registration.service.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.lmsgateway.registration.dynamic.TenantLink;
import org.lmsgateway.shared.TenantId;

/** Stores the links of tenants. */
@ApplicationScoped
public class TenantLinkRepository {

  @PersistenceContext(unitName = "gateway")
  private EntityManager entities;

  protected TenantLinkRepository() {}

  public TenantLinkRepository(EntityManager entities) {
    this.entities = entities;
  }

  public void add(TenantLink link) {
    entities.persist(link);
  }

  public void remove(TenantLink link) {
    entities.remove(link);
  }

  public Optional<TenantLink> find(TenantId tenant) {
    return Optional.ofNullable(entities.find(TenantLink.class, tenant.value()));
  }
}
