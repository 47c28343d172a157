package org.lmsgateway.shared.service;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.lmsgateway.shared.Cursor;
import org.lmsgateway.shared.Page;
import org.lmsgateway.shared.PageRequest;
import org.lmsgateway.shared.TenantId;

/**
 * Reads a list page by page in the order of names, by key set and not by offset, so that the last
 * page costs what the first one does.
 *
 * @param entity the entity's name, with the attributes {@code name}, {@code id} and {@code
 *     tenantId}
 * @param orShared whether entities of no tenant belong to everybody
 * @param only which entities, as a condition on {@code e}
 */
public record KeysetQuery<T>(
    Class<T> type, String entity, boolean orShared, String only, Function<T, Cursor> cursorOf) {

  /** All entities. */
  public KeysetQuery(Class<T> type, String entity, boolean orShared, Function<T, Cursor> cursorOf) {
    this(type, entity, orShared, "1 = 1", cursorOf);
  }

  /**
   * The page for one tenant, or for all if none is given.
   *
   * @param tenant whose entities; empty for all
   */
  public Page<T> page(EntityManager entities, Optional<TenantId> tenant, PageRequest request) {
    var after = request.after();
    var query = entities.createQuery(jpql(tenant.isPresent(), after.isPresent()), type);
    tenant.ifPresent(owner -> query.setParameter("tenant", owner.value()));
    after.ifPresent(
        cursor -> query.setParameter("name", cursor.place()).setParameter("id", cursor.id()));
    List<T> oneMore = query.setMaxResults(request.limit() + 1).getResultList();
    return Page.of(oneMore, request.limit(), last -> cursorOf.apply(last).toString());
  }

  private String jpql(boolean ofTenant, boolean afterCursor) {
    var jpql = new StringBuilder("select e from " + entity + " e where " + only);
    if (ofTenant) {
      jpql.append(orShared ? " and (e.tenantId = :tenant or e.tenantId is null)" : "");
      jpql.append(orShared ? "" : " and e.tenantId = :tenant");
    }
    if (afterCursor) {
      jpql.append(" and (e.name > :name or (e.name = :name and e.id > :id))");
    }
    return jpql.append(" order by e.name, e.id").toString();
  }
}
