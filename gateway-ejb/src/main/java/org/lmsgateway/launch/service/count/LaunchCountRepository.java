package org.lmsgateway.launch.service.count;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lmsgateway.launch.count.DailyCount;
import org.lmsgateway.launch.count.LaunchCount;
import org.lmsgateway.launch.count.LaunchCounting;
import org.lmsgateway.launch.service.LaunchDays;

/** Counts launches, and keeps the counts. */
@ApplicationScoped
public class LaunchCountRepository {

  @PersistenceContext(unitName = "gateway")
  private EntityManager entities;

  protected LaunchCountRepository() {}

  public LaunchCountRepository(EntityManager entities) {
    this.entities = entities;
  }

  public LaunchCounting counting() {
    return entities.find(LaunchCounting.class, LaunchCounting.ID);
  }

  /** The time of the first launch in that time, or empty if there is none. */
  Optional<Instant> firstLaunch(Instant from, Instant to) {
    return entities
        .createQuery(
            "select l.occurredAt from Launch l"
                + " where l.occurredAt >= :from and l.occurredAt < :to and l.day >= :first"
                + " order by l.occurredAt",
            Instant.class)
        .setParameter("first", LaunchDays.first(from))
        .setParameter("from", from)
        .setParameter("to", to)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** The launches of that time, which lies within one day, by where they belong. */
  List<Tally> tally(Instant from, Instant to) {
    return tally("", from, to, Map.of());
  }

  /** The same of one tenant only. */
  List<Tally> tally(String tenant, Instant from, Instant to) {
    return tally(" and tenant_id = ?4", from, to, Map.of(4, tenant));
  }

  /** In SQL: the greatest of some times would pass the converter of times as what it is not. */
  private List<Tally> tally(String condition, Instant from, Instant to, Map<Integer, String> more) {
    var query =
        entities.createNativeQuery(
            "select registration_id, tenant_id, reason, count(*), max(occurred_at) from launch"
                + " where occurred_at >= ?1 and occurred_at < ?2 and on_day >= ?3"
                + condition
                + " group by registration_id, tenant_id, reason");
    query
        .setParameter(1, from.atOffset(ZoneOffset.UTC))
        .setParameter(2, to.atOffset(ZoneOffset.UTC))
        .setParameter(3, LaunchDays.first(from));
    more.forEach(query::setParameter);
    List<?> rows = query.getResultList();
    return rows.stream().map(row -> Tally.of((Object[]) row)).toList();
  }

  /** Adds to what is counted already of that subject. */
  void add(Tally tally, String subject) {
    int known =
        entities
            .createQuery(
                "update LaunchCount c set c.launches = c.launches + :more, c.lastAt = :last"
                    + " where c.subject = :subject and c.day = :day and c.outcome = :outcome")
            .setParameter("more", tally.launches())
            .setParameter("last", tally.lastAt())
            .setParameter("subject", subject)
            .setParameter("day", tally.day())
            .setParameter("outcome", tally.outcome())
            .executeUpdate();
    if (known == 0) {
      entities.persist(tally.countFor(subject));
    }
  }

  /** Takes down for lists when a registration was last launched; its version stays. */
  void launched(String registration, Instant time) {
    entities
        .createNativeQuery(
            "update registration set last_launch_at = ?1 where id = ?2 and last_launch_at < ?1")
        .setParameter(1, time.atOffset(ZoneOffset.UTC))
        .setParameter(2, registration)
        .executeUpdate();
  }

  /** What is counted of that subject from a day on, in the order of days. */
  List<DailyCount> counted(String subject, LocalDate first) {
    return entities
        .createQuery(
            "select c.day, c.outcome, c.launches from LaunchCount c"
                + " where c.subject = :subject and c.day >= :first order by c.day, c.outcome",
            Object[].class)
        .setParameter("subject", subject)
        .setParameter("first", first)
        .getResultStream()
        .map(LaunchCountRepository::dailyCount)
        .toList();
  }

  private static DailyCount dailyCount(Object[] row) {
    return new DailyCount((LocalDate) row[0], LaunchCount.reason((String) row[1]), (Long) row[2]);
  }

  /** Removes the counts of days before that one. */
  public int purgeBefore(LocalDate day) {
    return entities
        .createQuery("delete from LaunchCount c where c.day < :day")
        .setParameter("day", day)
        .executeUpdate();
  }
}
