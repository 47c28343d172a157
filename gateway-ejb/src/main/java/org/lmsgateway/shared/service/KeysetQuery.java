package org.lmsgateway.shared.service;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lmsgateway.shared.Cursor;
import org.lmsgateway.shared.Page;
import org.lmsgateway.shared.PageRequest;
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.shared.list.ListOrder;
import org.lmsgateway.shared.list.ListSearch;

/**
 * Reads a list page by page in the order of names or of age, by key set and not by offset, so that
 * the last page costs what the first one does.
 *
 * @param entity the entity's name, with the attributes {@code name}, {@code id}, {@code createdAt}
 *     and {@code tenantId}
 * @param orShared whether entities of no tenant belong to everybody
 * @param only which entities, as a condition on {@code e}
 * @param cursorOf where an entity is in the order of names
 * @param newestOf where an entity is in the order of age: its time of creation and id
 * @param searched the attributes in which a text is looked for
 */
public record KeysetQuery<T>(
    Class<T> type,
    String entity,
    boolean orShared,
    String only,
    Function<T, Cursor> cursorOf,
    Function<T, Cursor> newestOf,
    List<String> searched) {

  /** A list in the order of names alone. */
  public KeysetQuery(
      Class<T> type, String entity, boolean orShared, String only, Function<T, Cursor> cursorOf) {
    this(type, entity, orShared, only, cursorOf, cursorOf, List.of("name"));
  }

  /** All entities, searched and in either order. */
  public KeysetQuery(
      Class<T> type,
      String entity,
      boolean orShared,
      Function<T, Cursor> cursorOf,
      Function<T, Cursor> newestOf,
      List<String> searched) {
    this(type, entity, orShared, "1 = 1", cursorOf, newestOf, searched);
  }

  /**
   * The page for one tenant, or for all if none is given.
   *
   * @param tenant whose entities; empty for all
   */
  public Page<T> page(EntityManager entities, Optional<TenantId> tenant, PageRequest request) {
    return page(entities, tenant, ListSearch.ALL, "", request);
  }

  /**
   * The page of what is looked for.
   *
   * @param tenant whose entities; empty for all
   * @param condition one more on the entity {@code e}, without values of others, or empty
   */
  public Page<T> page(
      EntityManager entities,
      Optional<TenantId> tenant,
      ListSearch search,
      String condition,
      PageRequest request) {
    var after = request.after();
    var query = entities.createQuery(jpql(tenant, search, condition, after), type);
    tenant.ifPresent(owner -> query.setParameter("tenant", owner.value()));
    if (search.text() != null) {
      var plain = search.text().toLowerCase(Locale.ROOT);
      query.setParameter("part", "%" + plain.replaceAll("([!%_])", "!$1") + "%");
      query.setParameter("whole", search.text());
    }
    after.ifPresent(cursor -> setPlace(query, cursor, search.order()));
    List<T> oneMore = query.setMaxResults(request.limit() + 1).getResultList();
    var place = search.order() == ListOrder.NAME ? cursorOf : newestOf;
    return Page.of(oneMore, request.limit(), last -> place.apply(last).toString());
  }

  private static void setPlace(TypedQuery<?> query, Cursor cursor, ListOrder order) {
    try {
      Object place = order == ListOrder.NAME ? cursor.place() : Instant.parse(cursor.place());
      query.setParameter("place", place).setParameter("id", cursor.id());
    } catch (DateTimeParseException e) {
      throw new ForeignCursorException();
    }
  }

  private String jpql(
      Optional<TenantId> tenant, ListSearch search, String condition, Optional<Cursor> after) {
    var jpql = new StringBuilder("select e from " + entity + " e where " + only);
    if (tenant.isPresent()) {
      jpql.append(orShared ? " and (e.tenantId = :tenant or e.tenantId is null)" : "");
      jpql.append(orShared ? "" : " and e.tenantId = :tenant");
    }
    if (search.text() != null) {
      jpql.append(" and (e.id = :whole").append(searchedFor()).append(")");
    }
    jpql.append(condition.isEmpty() ? "" : " and (" + condition + ")");
    var newest = search.order() == ListOrder.NEWEST;
    var field = newest ? "e.createdAt" : "e.name";
    var sign = newest ? " < " : " > ";
    if (after.isPresent()) {
      jpql.append(" and (" + field + sign + ":place");
      jpql.append(" or (" + field + " = :place and e.id" + sign + ":id))");
    }
    var direction = newest ? " desc" : "";
    return jpql.append(" order by " + field + direction + ", e.id" + direction).toString();
  }

  private String searchedFor() {
    return searched.stream()
        .map(field -> " or lower(e." + field + ") like :part escape '!'")
        .collect(Collectors.joining());
  }
}
