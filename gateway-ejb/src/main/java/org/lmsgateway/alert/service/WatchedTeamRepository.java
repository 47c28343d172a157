package org.lmsgateway.alert.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lmsgateway.alert.AlertKind;
import org.lmsgateway.alert.AlertNotice;
import org.lmsgateway.classteam.ClassTeamState;
import org.lmsgateway.classteam.settings.ClassTeamMode;
import org.lmsgateway.microsoft.GraphRefusal;
import org.lmsgateway.shared.TenantId;

/**
 * Looks for class teams that do not follow their courses. One alert for all courses of a tenant:
 * what keeps one often keeps hundreds.
 */
@ApplicationScoped
public class WatchedTeamRepository {

  /** Nothing of this passes by itself, and it keeps all teams of a tenant. */
  private static final List<String> OF_ALL =
      Stream.of(
              GraphRefusal.MICROSOFT_NOT_CONNECTED,
              GraphRefusal.MICROSOFT_SIGN_IN_REFUSED,
              GraphRefusal.MICROSOFT_PERMISSION_MISSING)
          .map(Enum::name)
          .toList();

  private static final Duration SOON = Duration.ofHours(1);
  private static final Duration LASTING = Duration.ofDays(1);

  private static final List<ClassTeamState> LIVING =
      Stream.of(ClassTeamState.values()).filter(ClassTeamState::isLiving).toList();

  /** Teams of tenants that want class teams; a condition on them is appended. */
  private static final String TEAMS =
      " where t.id in :tenants and c.tenantId = t.id and g.tenantId = t.id and g.mode <> :off";

  private static final String TROUBLED =
      "select t.id, t.name, s.troubleSince from Tenant t, ClassTeam c, ClassTeamSettings g,"
          + " CourseSync s"
          + TEAMS
          + " and s.courseId = c.courseId and s.troubleSince <= :before and c.state in :living"
          + " and s.trouble ";

  private static final String WAITING =
      "select t.id, t.name, c.changedAt from Tenant t, ClassTeam c, ClassTeamSettings g"
          + TEAMS
          + " and c.changedAt <= :before and c.state = :waiting";

  @PersistenceContext(unitName = "gateway")
  private EntityManager entities;

  protected WatchedTeamRepository() {}

  public WatchedTeamRepository(EntityManager entities) {
    this.entities = entities;
  }

  /** A tenant one of whose teams does not follow its course since then. */
  private record Kept(TenantId tenant, String name, Instant since) {

    static Kept first(Kept one, Kept other) {
      return one.since.isAfter(other.since) ? other : one;
    }

    static Kept last(Kept one, Kept other) {
      return one.since.isAfter(other.since) ? one : other;
    }

    AlertNotice notice(AlertKind kind, String occurrence) {
      return new AlertNotice(tenant, kind, tenant.value(), name, occurrence, since);
    }
  }

  Stream<AlertNotice> look(List<TenantId> tenants, Instant now) {
    return Stream.concat(stopped(tenants, now.minus(SOON)), stuck(tenants, now.minus(LASTING)));
  }

  /** Once until all teams follow their courses again. */
  private Stream<AlertNotice> stopped(List<TenantId> tenants, Instant before) {
    return ofEachTenant(troubled("in :codes", tenants, before), Kept::first)
        .map(
            one ->
                one.notice(
                    AlertKind.CLASS_TEAMS_STOPPED,
                    "since " + one.since().truncatedTo(ChronoUnit.SECONDS)));
  }

  /** Once for the courses of a day. */
  private Stream<AlertNotice> stuck(List<TenantId> tenants, Instant before) {
    var waiting =
        query(WAITING, tenants, before).setParameter("waiting", ClassTeamState.WAITING_FOR_OWNER);
    var all = Stream.concat(troubled("not in :codes", tenants, before), rows(waiting));
    return ofEachTenant(all, Kept::last)
        .map(
            one ->
                one.notice(
                    AlertKind.CLASS_TEAMS_STUCK,
                    LocalDate.ofInstant(one.since(), ZoneOffset.UTC).toString()));
  }

  private static Stream<Kept> ofEachTenant(Stream<Kept> kept, BinaryOperator<Kept> choice) {
    return kept
        .collect(Collectors.toMap(Kept::tenant, Function.identity(), choice))
        .values()
        .stream();
  }

  private Stream<Kept> troubled(String codes, List<TenantId> tenants, Instant before) {
    return rows(
        query(TROUBLED + codes, tenants, before)
            .setParameter("codes", OF_ALL)
            .setParameter("living", LIVING));
  }

  private TypedQuery<Object[]> query(String text, List<TenantId> tenants, Instant before) {
    return entities
        .createQuery(text, Object[].class)
        .setParameter("tenants", tenants.stream().map(TenantId::value).toList())
        .setParameter("off", ClassTeamMode.OFF)
        .setParameter("before", before);
  }

  private static Stream<Kept> rows(TypedQuery<Object[]> query) {
    return query
        .getResultStream()
        .map(row -> new Kept(new TenantId((String) row[0]), (String) row[1], (Instant) row[2]));
  }
}
