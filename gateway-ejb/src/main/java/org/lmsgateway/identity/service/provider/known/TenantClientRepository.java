package org.lmsgateway.identity.service.provider.known;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.lmsgateway.identity.TenantClient;
import org.lmsgateway.shared.TenantId;

/** Stores who the gateway is to the providers of tenants. */
@ApplicationScoped
public class TenantClientRepository {

  @PersistenceContext(unitName = "gateway")
  private EntityManager entities;

  protected TenantClientRepository() {}

  public TenantClientRepository(EntityManager entities) {
    this.entities = entities;
  }

  public Optional<TenantClient> find(TenantId tenant) {
    return Optional.ofNullable(entities.find(TenantClient.class, tenant.value()));
  }

  /** Whose people have addresses of that domain. */
  public Optional<TenantClient> findByDomain(String domain) {
    return entities
        .createQuery(
            "select c from TenantClient c join c.domains d where d = :domain", TenantClient.class)
        .setParameter("domain", domain)
        .getResultStream()
        .findFirst();
  }

  /** Whether any tenant has a provider of its own that people can sign in with. */
  public boolean isAny() {
    return !entities
        .createQuery("select c.tenantId from TenantClient c", String.class)
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }

  public void add(TenantClient client) {
    entities.persist(client);
  }

  /** Writes at once, so that a domain that leads elsewhere already shows here. */
  public void flush() {
    entities.flush();
  }

  public void remove(TenantClient client) {
    entities.remove(client);
  }
}
