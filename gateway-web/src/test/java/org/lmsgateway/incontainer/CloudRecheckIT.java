package org.lmsgateway.incontainer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
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
class CloudRecheckIT {

  @Inject CloudRecheck recheck;
  @Inject CloudGuard guard;
  @Inject TenantRepository tenants;
  @Inject UserTransaction transaction;
  @Inject Clock clock;

  @Test
  void tenantThatMovedToAnotherCloudIsShutOut() throws Exception {
    var tenant = lastLookedAt("gcc", Duration.ofDays(2));

    recheck.lookAgain();

    var now = tenants.find(tenant.id()).orElseThrow();
    assertEquals(Cloud.GCC, now.cloud());
    assertEquals(TenantStatus.BLOCKED, now.status());
    assertEquals(TenantRefusal.CLOUD_NOT_SERVED, guard.refusal(now).orElseThrow());
  }

  @Test
  void tenantThatIsWhereItWasStays() throws Exception {
    var tenant = lastLookedAt("public", Duration.ofDays(2));

    recheck.lookAgain();

    var now = tenants.find(tenant.id()).orElseThrow();
    assertEquals(TenantStatus.ACTIVE, now.status());
    assertTrue(now.cloudCheckedAt().isAfter(tenant.cloudCheckedAt()));
  }

  @Test
  void directoryThatDoesNotAnswerShutsNobodyOut() throws Exception {
    var tenant = lastLookedAt("broken", Duration.ofDays(2));

    recheck.lookAgain();

    assertEquals(TenantStatus.ACTIVE, tenants.find(tenant.id()).orElseThrow().status());
  }

  @Test
  void tenantThatWasLookedAtTodayIsLeftAlone() throws Exception {
    var tenant = lastLookedAt("gcc", Duration.ofHours(1));

    recheck.lookAgain();

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
