package org.lmsgateway.app.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lmsgateway.app.App;
import org.lmsgateway.app.AppId;
import org.lmsgateway.app.AppRemoved;
import org.lmsgateway.shared.Cursor;
import org.lmsgateway.shared.Page;
import org.lmsgateway.shared.PageRequest;
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.shared.list.ListSearch;
import org.lmsgateway.shared.service.KeysetQuery;

/** Stores apps. */
@ApplicationScoped
public class AppRepository {

  private static final KeysetQuery<App> LIST =
      new KeysetQuery<>(
          App.class,
          "App",
          true,
          app -> new Cursor(app.name(), app.id().value()),
          app -> new Cursor(app.createdAt().toString(), app.id().value()),
          List.of("name", "url"));

  @PersistenceContext(unitName = "gateway")
  private EntityManager entities;

  @Inject private Event<AppRemoved> removals;

  protected AppRepository() {}

  public AppRepository(EntityManager entities) {
    this.entities = entities;
  }

  public void add(App app) {
    entities.persist(app);
  }

  /** Removes it from all registrations too, which are told first. */
  public void remove(App app) {
    if (removals != null) {
      removals.fire(new AppRemoved(app.id()));
    }
    entities.remove(app);
  }

  public Optional<App> find(AppId id) {
    return Optional.ofNullable(entities.find(App.class, id.value()));
  }

  /**
   * The names of apps.
   *
   * @param tenant whose apps, with those that serve all; empty for all apps
   */
  public Map<AppId, String> names(Collection<AppId> ids, Optional<TenantId> tenant) {
    return ids.isEmpty()
        ? Map.of()
        : entities
            .createQuery(
                "select a.id, a.name from App a where a.id in :ids"
                    + " and (:all = true or a.tenantId is null or a.tenantId = :tenant)",
                Object[].class)
            .setParameter("ids", ids.stream().map(AppId::value).collect(Collectors.toSet()))
            .setParameter("all", tenant.isEmpty())
            .setParameter("tenant", tenant.map(TenantId::value).orElse(""))
            .getResultStream()
            .collect(Collectors.toMap(row -> new AppId((String) row[0]), row -> (String) row[1]));
  }

  /**
   * Apps that are looked for.
   *
   * @param tenant whose apps, with those that serve all; empty for all apps
   */
  public Page<App> list(Optional<TenantId> tenant, ListSearch search, PageRequest page) {
    return LIST.page(entities, tenant, search, "", page);
  }

  /** All that registrations of that tenant may launch. */
  public List<App> launchable(TenantId tenant) {
    return entities
        .createQuery(
            "select a from App a where a.tenantId = :tenant or a.tenantId is null"
                + " order by a.name, a.id",
            App.class)
        .setParameter("tenant", tenant.value())
        .getResultList();
  }
}
