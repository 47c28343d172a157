package org.lmsgateway.notice.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.lmsgateway.app.AppId;
import org.lmsgateway.notice.FailingNotices;
import org.lmsgateway.notice.NoticeDelivery;

/** Stores notices on their way. */
@ApplicationScoped
public class DeliveryRepository {

  @PersistenceContext(unitName = "gateway")
  private EntityManager entities;

  protected DeliveryRepository() {}

  public DeliveryRepository(EntityManager entities) {
    this.entities = entities;
  }

  /** Writes the row at once, so that a notice that came before shows here. */
  public void add(NoticeDelivery delivery) {
    entities.persist(delivery);
    entities.flush();
  }

  public Optional<NoticeDelivery> find(String id) {
    return Optional.ofNullable(entities.find(NoticeDelivery.class, id));
  }

  /** The ids of what should be attempted now, the longest due first. */
  public List<String> due(Instant now, int most) {
    return entities
        .createQuery(
            "select d.id from NoticeDelivery d"
                + " where d.content is not null and d.nextAttemptAt <= :now"
                + " order by d.nextAttemptAt",
            String.class)
        .setParameter("now", now)
        .setMaxResults(most)
        .getResultList();
  }

  /**
   * Takes an attempt for the one node that asks first.
   *
   * @param next when the one after it is due
   * @return whether this call was the first
   */
  public boolean claim(String id, Instant now, Instant next) {
    return entities
            .createQuery(
                "update NoticeDelivery d set d.attempts = d.attempts + 1, d.nextAttemptAt = :next"
                    + " where d.id = :id and d.content is not null and d.nextAttemptAt <= :now")
            .setParameter("id", id)
            .setParameter("now", now)
            .setParameter("next", next)
            .executeUpdate()
        == 1;
  }

  /** Takes down why the last attempt came to nothing. */
  public void failed(String id, String fault) {
    entities
        .createQuery("update NoticeDelivery d set d.fault = :fault where d.id = :id")
        .setParameter("id", id)
        .setParameter("fault", fault)
        .executeUpdate();
  }

  /** What an app has not taken at so many attempts, by address and fault. */
  public List<FailingNotices> failing(AppId app, int attempts) {
    return entities
        .createQuery(
            "select d.handler, d.fault, count(d), max(d.attempts) from NoticeDelivery d"
                + " where d.appId = :app and d.content is not null and d.attempts >= :attempts"
                + " and d.fault is not null group by d.handler, d.fault"
                + " order by d.handler, d.fault",
            Object[].class)
        .setParameter("app", app.value())
        .setParameter("attempts", attempts)
        .getResultStream()
        .map(DeliveryRepository::failing)
        .toList();
  }

  private static FailingNotices failing(Object[] row) {
    return new FailingNotices(
        (String) row[0], (String) row[1], (Long) row[2], ((Number) row[3]).intValue());
  }

  /** The app has it: only its id is kept. */
  public void forget(String id) {
    entities
        .createQuery("update NoticeDelivery d set d.content = null where d.id = :id")
        .setParameter("id", id)
        .executeUpdate();
  }

  /** Removes what came before that time, taken or not; says how many were not. */
  public int purgeBefore(Instant time) {
    int lost =
        entities
            .createQuery(
                "delete from NoticeDelivery d where d.createdAt < :time and d.content is not null")
            .setParameter("time", time)
            .executeUpdate();
    entities
        .createQuery("delete from NoticeDelivery d where d.createdAt < :time")
        .setParameter("time", time)
        .executeUpdate();
    return lost;
  }
}
