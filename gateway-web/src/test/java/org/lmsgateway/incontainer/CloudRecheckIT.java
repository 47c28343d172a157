package org.lmsgateway.incontainer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.parallel.ExecutionMode.SAME_THREAD;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.lmsgateway.alert.AlertKind;
import org.lmsgateway.alert.AlertNotice;
import org.lmsgateway.alert.AlertSubscription;
import org.lmsgateway.alert.service.AlertRepository;
import org.lmsgateway.tenant.Cloud;
import org.lmsgateway.tenant.CloudGuard;
import org.lmsgateway.tenant.Tenant;
import org.lmsgateway.tenant.TenantProvider;
import org.lmsgateway.tenant.TenantRefusal;
import org.lmsgateway.tenant.TenantStatus;
import org.lmsgateway.tenant.service.CloudRecheck;
import org.lmsgateway.tenant.service.TenantRepository;

/** What the daily look at the tenants' clouds does, with the directory of the tests. */
@ArquillianTest
@Execution(SAME_THREAD)
class CloudRecheckIT {

  @Resource(lookup = "java:app/jdbc/gateway")
  DataSource database;

  @Inject CloudRecheck recheck;
  @Inject CloudGuard guard;
  @Inject TenantRepository tenants;
  @Inject AlertRepository alerts;
  @Inject UserTransaction transaction;
  @Inject Clock clock;

  @Test
  void tenantThatMovedToAnotherCloudIsShutOut() throws Exception {
    var tenant = lastLookedAt("gcc", Duration.ofDays(2));

    recheck.run(Optional.empty(), (done, all) -> {});

    var now = tenants.find(tenant.id()).orElseThrow();
    assertEquals(Cloud.GCC, now.cloud());
    assertEquals(TenantStatus.BLOCKED, now.status());
    assertEquals(TenantRefusal.CLOUD_NOT_SERVED, guard.refusal(now).orElseThrow());
  }

  @Test
  void adminsOfATenantThatMovedAreAlerted() throws Exception {
    var tenant = lastLookedAt("gcc", Duration.ofDays(2));
    transaction.begin();
    var subscription = new AlertSubscription(tenant.id());
    var mail = "it@" + UUID.randomUUID() + ".example";
    subscription.tell(List.of(mail), "en");
    alerts.add(subscription);
    transaction.commit();

    recheck.run(Optional.empty(), (done, all) -> {});

    var checked = tenants.find(tenant.id()).orElseThrow().cloudCheckedAt();
    var second = checked.truncatedTo(ChronoUnit.SECONDS);
    var id = tenant.id().value();
    assertTrue(
        alerts.has(
            new AlertNotice(
                tenant.id(),
                AlertKind.CLOUD_CHANGED,
                id,
                tenant.name(),
                "GCC " + second,
                checked)));
    awaitSent(mail);
  }

  /** The timer sends what waits, each minute. */
  private void awaitSent(String mail) throws Exception {
    var end = clock.instant().plusSeconds(90);
    while (!isSent(mail)) {
      assertTrue(clock.instant().isBefore(end), "the letter is sent by the timer");
      LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
    }
  }

  private boolean isSent(String mail) throws SQLException {
    var query = "select 1 from alert_delivery where state = 'SENT' and mail = ?";
    try (var connection = database.getConnection();
        var sent = connection.prepareStatement(query)) {
      sent.setString(1, mail);
      return sent.executeQuery().next();
    }
  }

  @Test
  void tenantThatIsWhereItWasStays() throws Exception {
    var tenant = lastLookedAt("public", Duration.ofDays(2));

    recheck.run(Optional.empty(), (done, all) -> {});

    var now = tenants.find(tenant.id()).orElseThrow();
    assertEquals(TenantStatus.ACTIVE, now.status());
    assertTrue(now.cloudCheckedAt().isAfter(tenant.cloudCheckedAt()));
  }

  @Test
  void directoryThatDoesNotAnswerShutsNobodyOut() throws Exception {
    var tenant = lastLookedAt("broken", Duration.ofDays(2));

    recheck.run(Optional.empty(), (done, all) -> {});

    assertEquals(TenantStatus.ACTIVE, tenants.find(tenant.id()).orElseThrow().status());
  }

  @Test
  void tenantThatWasLookedAtTodayIsLeftAlone() throws Exception {
    var tenant = lastLookedAt("gcc", Duration.ofHours(1));

    recheck.run(Optional.empty(), (done, all) -> {});

    assertEquals(Cloud.PUBLIC, tenants.find(tenant.id()).orElseThrow().cloud());
  }

  /** A tenant that was in the public cloud when it was looked at. */
  private Tenant lastLookedAt(String kind, Duration ago) throws Exception {
    var name = "moved-" + UUID.randomUUID().toString().substring(0, 8) + "." + kind + ".test";
    var tenant =
        new Tenant(
            name,
            name,
            TenantProvider.directory(UUID.randomUUID().toString()),
            Cloud.PUBLIC,
            TenantStatus.ACTIVE,
            clock.instant().minus(ago));
    transaction.begin();
    tenants.add(tenant);
    transaction.commit();
    return tenant;
  }
}
