package org.lmsgateway.launch.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lmsgateway.launch.Launch;
import org.lmsgateway.launch.LaunchFilter;
import org.lmsgateway.shared.Cursor;
import org.lmsgateway.shared.Page;
import org.lmsgateway.shared.PageRequest;
import org.lmsgateway.shared.TenantId;

/** Reads launches, and forgets them; {@link LaunchInsert} writes them. */
@ApplicationScoped
public class LaunchRepository {

  @PersistenceContext(unitName = "gateway")
  private EntityManager entities;

  protected LaunchRepository() {}

  public LaunchRepository(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * The launch that a code was made for.
   *
   * @param since the first moment that it may have been made at; partitions of days before are not
   *     looked at
   */
  public Optional<Launch> findByCode(String codeHash, Instant since) {
    return entities
        .createQuery(
            "select l from Launch l where l.codeHash = :hash and l.day >= :first", Launch.class)
        .setParameter("hash", codeHash)
        .setParameter("first", LaunchDays.first(since))
        .getResultStream()
        .findFirst();
  }

  /**
   * Takes a launch's data for the one app that asks first, whichever node it asks.
   *
   * @return whether this call was the first
   */
  public boolean claim(Launch launch, Instant now) {
    return entities
            .createQuery(
                "update Launch l set l.swappedAt = :now, l.payload = null"
                    + " where l.id = :id and l.day = :day and l.swappedAt is null")
            .setParameter("now", now)
            .setParameter("id", launch.id())
            .setParameter("day", launch.day())
            .executeUpdate()
        == 1;
  }

  /**
   * Forgets the data of launches that no app has asked for in time.
   *
   * @param since no launch before it has data any more; there the index on times begins
   */
  public int wipeBefore(Instant time, Instant since) {
    return entities
        .createQuery(
            "update Launch l set l.payload = null where l.occurredAt >= :since and l.day >= :first"
                + " and l.payload is not null and l.codeExpiresAt < :time")
        .setParameter("since", since)
        .setParameter("first", LaunchDays.first(since))
        .setParameter("time", time)
        .executeUpdate();
  }

  /** Removes the records of launches before that time, the oldest first, and so many at most. */
  public int purgeBefore(Instant time, int most) {
    var old =
        entities
            .createQuery(
                "select l.id from Launch l where l.occurredAt < :time order by l.occurredAt",
                String.class)
            .setParameter("time", time)
            .setMaxResults(most)
            .getResultList();
    return old.isEmpty()
        ? 0
        : entities
            .createQuery("delete from Launch l where l.id in :old")
            .setParameter("old", old)
            .executeUpdate();
  }

  public Optional<Launch> find(String id) {
    return Optional.ofNullable(entities.find(Launch.class, id));
  }

  /**
   * The latest first.
   *
   * @param tenant whose launches; empty for all
   */
  public Page<Launch> list(Optional<TenantId> tenant, LaunchFilter filter, PageRequest request) {
    var search = new LaunchSearch(tenant, filter);
    request.after().ifPresent(search::after);
    var query =
        entities.createQuery(
            "select l from Launch l where "
                + search.conditions()
                + " order by l.occurredAt desc, l.id desc",
            Launch.class);
    search.fill(query);
    var oneMore = query.setMaxResults(request.limit() + 1).getResultList();
    return Page.of(oneMore, request.limit(), LaunchRepository::cursor);
  }

  private static String cursor(Launch last) {
    return new Cursor(last.occurredAt().toString(), last.id()).toString();
  }

  /** The names of registrations, by their ids; of those that are gone there is none. */
  public Map<String, String> registrationNames(Collection<String> ids) {
    return names(
        "select r.id, r.name from Registration r where r.id in :ids and r.deletedAt is null", ids);
  }

  /** The same of apps. */
  public Map<String, String> appNames(Collection<String> ids) {
    return names("select a.id, a.name from App a where a.id in :ids", ids);
  }

  private Map<String, String> names(String query, Collection<String> ids) {
    return ids.isEmpty()
        ? Map.of()
        : entities
            .createQuery(query, Object[].class)
            .setParameter("ids", ids)
            .getResultStream()
            .collect(Collectors.toMap(row -> (String) row[0], row -> (String) row[1]));
  }
}
