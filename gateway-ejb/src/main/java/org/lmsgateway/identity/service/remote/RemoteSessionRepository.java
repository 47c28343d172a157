package org.lmsgateway.identity.service.remote;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.lmsgateway.identity.access.RemoteSession;
import org.lmsgateway.shared.Caller;
import org.lmsgateway.shared.Cursor;
import org.lmsgateway.shared.Page;
import org.lmsgateway.shared.PageRequest;
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.shared.service.ForeignCursorException;

/** Stores remote sessions. One is at work if it is not closed and was used since some time. */
@ApplicationScoped
public class RemoteSessionRepository {

  private static final String AT_WORK = "s.closedAt is null and s.lastUsedAt > :used";

  @PersistenceContext(unitName = "gateway")
  private EntityManager entities;

  protected RemoteSessionRepository() {}

  public RemoteSessionRepository(EntityManager entities) {
    this.entities = entities;
  }

  public void add(RemoteSession session) {
    entities.persist(session);
  }

  public Optional<RemoteSession> find(String id) {
    return Optional.ofNullable(entities.find(RemoteSession.class, id));
  }

  /** All that are kept of somebody, the latest first. */
  public List<RemoteSession> of(String subject) {
    return entities
        .createQuery(
            "select s from RemoteSession s where s.subject = :subject order by s.openedAt desc",
            RemoteSession.class)
        .setParameter("subject", subject)
        .getResultList();
  }

  /** Forgets all of somebody; those at work end. */
  public void removeOf(String subject) {
    entities
        .createQuery("delete from RemoteSession s where s.subject = :subject")
        .setParameter("subject", subject)
        .executeUpdate();
  }

  /** How many of that admin are at work. */
  public long countOf(Caller admin, Instant used) {
    return entities
        .createQuery(
            "select count(s) from RemoteSession s where s.subject = :subject and " + AT_WORK,
            Long.class)
        .setParameter("subject", admin.subject())
        .setParameter("used", used)
        .getSingleResult();
  }

  /** How many of that tenant are at work; empty for those of operators, who are of none. */
  public long countOf(Optional<TenantId> tenant, Instant used) {
    var query =
        entities
            .createQuery(
                "select count(s) from RemoteSession s where "
                    + (tenant.isPresent() ? "s.tenantId = :tenant" : "s.tenantId is null")
                    + " and "
                    + AT_WORK,
                Long.class)
            .setParameter("used", used);
    tenant.ifPresent(id -> query.setParameter("tenant", id.value()));
    return query.getSingleResult();
  }

  /** Takes down that it is used; writes nothing if that was done since some time. */
  public void use(String id, Instant now, Instant since) {
    entities
        .createQuery(
            "update RemoteSession s set s.lastUsedAt = :now"
                + " where s.id = :id and s.lastUsedAt < :since and s.closedAt is null")
        .setParameter("now", now)
        .setParameter("id", id)
        .setParameter("since", since)
        .executeUpdate();
  }

  /** Those at work of one tenant. */
  public List<RemoteSession> all(TenantId tenant, Instant used) {
    return entities
        .createQuery(
            "select s from RemoteSession s where s.tenantId = :tenant and " + AT_WORK,
            RemoteSession.class)
        .setParameter("tenant", tenant.value())
        .setParameter("used", used)
        .getResultList();
  }

  /**
   * Those at work, the latest first.
   *
   * @param tenant whose; empty for all
   */
  public Page<RemoteSession> list(Optional<TenantId> tenant, Instant used, PageRequest page) {
    var after = page.after();
    var query =
        entities
            .createQuery(
                "select s from RemoteSession s where "
                    + AT_WORK
                    + (tenant.isPresent() ? " and s.tenantId = :tenant" : "")
                    + (after.isPresent()
                        ? " and (s.openedAt < :place or (s.openedAt = :place and s.id < :id))"
                        : "")
                    + " order by s.openedAt desc, s.id desc",
                RemoteSession.class)
            .setParameter("used", used);
    tenant.ifPresent(id -> query.setParameter("tenant", id.value()));
    after.ifPresent(
        cursor -> query.setParameter("place", place(cursor)).setParameter("id", cursor.id()));
    return Page.of(
        query.setMaxResults(page.limit() + 1).getResultList(),
        page.limit(),
        last -> new Cursor(last.openedAt().toString(), last.id()).toString());
  }

  private static Instant place(Cursor cursor) {
    try {
      return Instant.parse(cursor.place());
    } catch (DateTimeParseException e) {
      throw new ForeignCursorException();
    }
  }

  /** Forgets those that have not been used since that time, whatever became of them. */
  public void removeUnusedSince(Instant time) {
    entities
        .createQuery("delete from RemoteSession s where s.lastUsedAt < :time")
        .setParameter("time", time)
        .executeUpdate();
  }
}
