package org.lmsgateway.launch.service.count;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lmsgateway.launch.count.LaunchCount;
import org.lmsgateway.launch.count.LaunchCounting;
import org.lmsgateway.launch.service.LaunchDays;
import org.lmsgateway.registration.RegistrationId;
import org.lmsgateway.registration.traffic.Traffic;
import org.lmsgateway.shared.TenantId;

/** Reads how much registrations are used: what is counted, and what came since then. */
@ApplicationScoped
public class TrafficRepository {

  private static final String COUNTED =
      "(select sum(c.launches) from LaunchCount c where c.subject = r.id and c.day >= :first";
  private static final String UNCOUNTED =
      " from Launch l where l.registrationId = r.id and l.occurredAt >= :until"
          + " and l.day >= :uncounted";
  private static final String SINCE = "(select count(l)" + UNCOUNTED;

  /** One row for each registration; each part is looked up in an index that begins with its id. */
  private static final String TRAFFIC =
      "select r.id,"
          + " (select max(c.lastAt) from LaunchCount c where c.subject = r.id),"
          + " (select max(l.occurredAt)"
          + (UNCOUNTED + "), ")
          + (COUNTED + "), ")
          + (COUNTED + " and c.outcome <> '" + LaunchCount.ACCEPTED + "'), ")
          + (SINCE + "), ")
          + (SINCE + " and l.reason is not null)")
          + " from Registration r where r.id in :ids";

  @PersistenceContext(unitName = "gateway")
  private EntityManager entities;

  protected TrafficRepository() {}

  public TrafficRepository(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * The traffic of registrations.
   *
   * @param tenant whose they must be; empty for anybody's
   * @param first the first day that counts
   */
  Map<RegistrationId, Traffic> of(
      Collection<RegistrationId> registrations, Optional<TenantId> tenant, LocalDate first) {
    var query =
        entities
            .createQuery(
                TRAFFIC + (tenant.isPresent() ? " and r.tenantId = :tenant" : ""), Object[].class)
            .setParameter("ids", registrations.stream().map(RegistrationId::value).toList())
            .setParameter("first", first);
    var until = entities.find(LaunchCounting.class, LaunchCounting.ID).until();
    query.setParameter("until", until).setParameter("uncounted", LaunchDays.first(until));
    tenant.ifPresent(owner -> query.setParameter("tenant", owner.value()));
    return query
        .getResultStream()
        .collect(
            Collectors.toMap(row -> new RegistrationId((String) row[0]), TrafficRepository::of));
  }

  private static Traffic of(Object[] row) {
    return new Traffic(
        Stream.of(row[1], row[2])
            .flatMap(time -> Stream.ofNullable(DatabaseTime.instant(time)))
            .max(Instant::compareTo),
        number(row[3]) + number(row[5]),
        number(row[4]) + number(row[6]));
  }

  /** The sum of nothing is null. */
  private static long number(Object sum) {
    return sum == null ? 0 : ((Number) sum).longValue();
  }
}
