package org.lmsgateway.identity.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.lmsgateway.identity.ApiClient;
import org.lmsgateway.shared.Cursor;
import org.lmsgateway.shared.Page;
import org.lmsgateway.shared.PageRequest;
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.shared.service.KeysetQuery;

/** Stores API clients. */
@ApplicationScoped
public class ApiClientRepository {

  private static final KeysetQuery<ApiClient> LIST =
      new KeysetQuery<>(
          ApiClient.class, "ApiClient", false, client -> new Cursor(client.name(), client.id()));

  @PersistenceContext(unitName = "gateway")
  private EntityManager entities;

  protected ApiClientRepository() {}

  public ApiClientRepository(EntityManager entities) {
    this.entities = entities;
  }

  public void add(ApiClient client) {
    entities.persist(client);
  }

  public Optional<ApiClient> find(String id) {
    return Optional.ofNullable(entities.find(ApiClient.class, id));
  }

  public Page<ApiClient> list(Optional<TenantId> tenant, PageRequest page) {
    return LIST.page(entities, tenant, page);
  }

  public void remove(ApiClient client) {
    entities.remove(client);
  }
}
