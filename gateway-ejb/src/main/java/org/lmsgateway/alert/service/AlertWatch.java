package org.lmsgateway.alert.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.lmsgateway.alert.AlertKind;
import org.lmsgateway.alert.AlertNotice;
import org.lmsgateway.keys.service.keyset.KeySetLife;
import org.lmsgateway.shared.TenantId;

/** Looks for what those tenants' admins are to be told now, noticed before or not. */
@ApplicationScoped
public class AlertWatch {

  private static final Duration LATELY = Duration.ofDays(1);
  private static final int WEEK = 7;

  private WatchedRepository watched;
  private WatchedTeamRepository classTeams;
  private Clock clock;

  protected AlertWatch() {}

  @Inject
  public AlertWatch(WatchedRepository watched, WatchedTeamRepository classTeams, Clock clock) {
    this.watched = watched;
    this.classTeams = classTeams;
    this.clock = clock;
  }

  List<AlertNotice> look(List<TenantId> tenants) {
    return Stream.of(
            expiring(tenants),
            down(tenants),
            refusals(tenants),
            classTeams.look(tenants, clock.instant()))
        .flatMap(s -> s)
        .toList();
  }

  private Stream<AlertNotice> expiring(List<TenantId> tenants) {
    var now = clock.instant();
    var keys =
        watched.keySets(tenants).stream()
            .flatMap(
                keySet -> KeySetLife.endOf(keySet.json()).stream().map(keySet.thing()::endingAt));
    return Stream.of(
            notices(AlertKind.KEY_EXPIRES, keys, now),
            notices(AlertKind.SECRET_EXPIRES, watched.oldSecrets(tenants, now), now),
            notices(AlertKind.CERTIFICATE_EXPIRES, watched.certificates(tenants, now), now),
            notices(AlertKind.MICROSOFT_EXPIRES, watched.microsoft(tenants), now))
        .flatMap(s -> s);
  }

  private static Stream<AlertNotice> notices(
      AlertKind kind, Stream<ExpiringThing> things, Instant now) {
    return things.flatMap(thing -> thing.notice(kind, now).stream());
  }

  /** One alert for each outage: all between two launches that worked is one. */
  private Stream<AlertNotice> down(List<TenantId> tenants) {
    return watched.keySetsDown(tenants, clock.instant().minus(LATELY)).stream()
        .map(
            down ->
                new AlertNotice(
                    down.tenant(),
                    AlertKind.KEY_SET_DOWN,
                    down.registration(),
                    down.name(),
                    "after " + watched.lastAccepted(down.registration()),
                    down.failedAt()));
  }

  /** One alert a day. */
  private Stream<AlertNotice> refusals(List<TenantId> tenants) {
    var now = clock.instant();
    var today = LocalDate.ofInstant(now, ZoneOffset.UTC);
    return RefusalsOfTenant.of(watched.launches(tenants, today.minusDays(WEEK))).stream()
        .filter(tenant -> tenant.isUnusual(today))
        .map(
            tenant ->
                new AlertNotice(
                    tenant.id(),
                    AlertKind.UNUSUAL_REFUSALS,
                    tenant.id().value(),
                    watched.name(tenant.id()),
                    today.toString(),
                    now));
  }
}
