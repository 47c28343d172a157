package org.lmsgateway.audit.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.lmsgateway.audit.AuditAction;
import org.lmsgateway.audit.AuditEntry;
import org.lmsgateway.audit.AuditSubject;
import org.lmsgateway.shared.Cursor;
import org.lmsgateway.shared.Page;
import org.lmsgateway.shared.PageRequest;

/** Stores audit entries. */
@ApplicationScoped
public class AuditRepository {

  @PersistenceContext(unitName = "gateway")
  private EntityManager entities;

  protected AuditRepository() {}

  public AuditRepository(EntityManager entities) {
    this.entities = entities;
  }

  public void add(AuditEntry entry) {
    entities.persist(entry);
  }

  /** Entries that the conditions let through, the latest first. */
  public Page<AuditEntry> latest(AuditConditions conditions, PageRequest request) {
    request.after().ifPresent(conditions::before);
    var oneMore = read(conditions, "desc", request.limit() + 1);
    return Page.of(oneMore, request.limit(), AuditRepository::cursor);
  }

  /**
   * Entries that the conditions let through, the oldest first. The page's {@code next} is there at
   * the end too, for what comes later.
   */
  public Page<AuditEntry> oldest(AuditConditions conditions, PageRequest request) {
    request.after().ifPresent(conditions::after);
    var found = read(conditions, "asc", request.limit());
    var next = found.isEmpty() ? request.cursor() : cursor(found.get(found.size() - 1));
    return new Page<>(found, next);
  }

  private List<AuditEntry> read(AuditConditions conditions, String order, int most) {
    var query =
        entities.createQuery(
            "select e from AuditEntry e where "
                + conditions.jpql()
                + " order by e.occurredAt "
                + order
                + ", e.id "
                + order,
            AuditEntry.class);
    conditions.parameters().forEach(query::setParameter);
    return query.setMaxResults(most).getResultList();
  }

  /** Whether there is such an entry since then, whose detail begins so. */
  public boolean has(AuditAction action, AuditSubject subject, String detail, Instant since) {
    return !entities
        .createQuery(
            "select e.id from AuditEntry e where e.subjectType = :type and e.subjectId = :id"
                + " and e.occurredAt >= :since and e.action = :action"
                + " and locate(:detail, e.detail) = 1",
            String.class)
        .setParameter("type", subject.type())
        .setParameter("id", subject.id())
        .setParameter("since", since)
        .setParameter("action", action)
        .setParameter("detail", detail)
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }

  /** Removes the entries before that time. */
  public int purgeBefore(Instant time) {
    return entities
        .createQuery("delete from AuditEntry e where e.occurredAt < :time")
        .setParameter("time", time)
        .executeUpdate();
  }

  private static String cursor(AuditEntry last) {
    return new Cursor(last.occurredAt().toString(), last.id()).toString();
  }
}
