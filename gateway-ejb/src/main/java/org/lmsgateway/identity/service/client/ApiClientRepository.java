package org.lmsgateway.identity.service.client;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.lmsgateway.identity.ApiClient;
import org.lmsgateway.shared.Cursor;
import org.lmsgateway.shared.Page;
import org.lmsgateway.shared.PageRequest;
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.shared.list.ListSearch;
import org.lmsgateway.shared.service.KeysetQuery;

/** Stores API clients. */
@ApplicationScoped
public class ApiClientRepository {

  private static final KeysetQuery<ApiClient> LIST =
      new KeysetQuery<>(
          ApiClient.class,
          "ApiClient",
          false,
          client -> new Cursor(client.name(), client.id()),
          client -> new Cursor(client.createdAt().toString(), client.id()),
          List.of("name"));

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

  public Page<ApiClient> list(Optional<TenantId> tenant, ListSearch search, PageRequest page) {
    return LIST.page(entities, tenant, search, "", page);
  }

  /** Takes down that it was used, unless that was taken down lately. */
  public void use(String id, Instant now, Instant lately) {
    entities
        .createQuery(
            "update ApiClient c set c.lastUsedAt = :now"
                + " where c.id = :id and (c.lastUsedAt is null or c.lastUsedAt < :lately)")
        .setParameter("now", now)
        .setParameter("id", id)
        .setParameter("lately", lately)
        .executeUpdate();
  }

  public void remove(ApiClient client) {
    entities.remove(client);
  }
}
