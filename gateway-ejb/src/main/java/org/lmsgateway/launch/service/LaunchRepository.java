package org.lmsgateway.launch.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lmsgateway.launch.Launch;
import org.lmsgateway.shared.Cursor;
import org.lmsgateway.shared.InvalidCursorException;
import org.lmsgateway.shared.Page;
import org.lmsgateway.shared.PageRequest;
import org.lmsgateway.shared.TenantId;

/** Stores launches. */
@ApplicationScoped
public class LaunchRepository {

  @PersistenceContext(unitName = "gateway")
  private EntityManager entities;

  protected LaunchRepository() {}

  public LaunchRepository(EntityManager entities) {
    this.entities = entities;
  }

  /** Writes the row at once, so that a nonce that was used before shows here. */
  public void add(Launch launch) {
    entities.persist(launch);
    entities.flush();
  }

  public Optional<Launch> findByCode(String codeHash) {
    return entities
        .createQuery("select l from Launch l where l.codeHash = :hash", Launch.class)
        .setParameter("hash", codeHash)
        .getResultStream()
        .findFirst();
  }

  /**
   * Takes a launch's data for the one app that asks first, whichever node it asks.
   *
   * @return whether this call was the first
   */
  public boolean claim(String launchId, Instant now) {
    return entities
            .createQuery(
                "update Launch l set l.swappedAt = :now, l.payload = null"
                    + " where l.id = :id and l.swappedAt is null")
            .setParameter("now", now)
            .setParameter("id", launchId)
            .executeUpdate()
        == 1;
  }

  /** Forgets the data of launches that no app has asked for in time. */
  public int wipeBefore(Instant time) {
    return entities
        .createQuery(
            "update Launch l set l.payload = null"
                + " where l.payload is not null and l.codeExpiresAt < :time")
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

  /**
   * The latest first.
   *
   * @param tenant whose launches; empty for all
   * @param reference only the launch with this number, or null for all
   */
  public Page<Launch> list(Optional<TenantId> tenant, String reference, PageRequest request) {
    var conditions = new ArrayList<>(List.of("1 = 1"));
    tenant.ifPresent(owner -> conditions.add("l.tenantId = :tenant"));
    if (reference != null) {
      conditions.add("l.reference = :reference");
    }
    var after = request.after();
    after.ifPresent(
        cursor ->
            conditions.add("(l.occurredAt < :time or (l.occurredAt = :time and l.id < :id))"));
    var query =
        entities.createQuery(
            "select l from Launch l where "
                + String.join(" and ", conditions)
                + " order by l.occurredAt desc, l.id desc",
            Launch.class);
    tenant.ifPresent(owner -> query.setParameter("tenant", owner.value()));
    if (reference != null) {
      query.setParameter("reference", reference);
    }
    after.ifPresent(cursor -> setPlace(query, cursor));
    var oneMore = query.setMaxResults(request.limit() + 1).getResultList();
    return Page.of(oneMore, request.limit(), LaunchRepository::cursor);
  }

  private static String cursor(Launch last) {
    return new Cursor(last.occurredAt().toString(), last.id()).toString();
  }

  private static void setPlace(TypedQuery<Launch> query, Cursor cursor) {
    try {
      query.setParameter("time", Instant.parse(cursor.place())).setParameter("id", cursor.id());
    } catch (DateTimeParseException e) {
      throw new InvalidCursorException();
    }
  }
}
