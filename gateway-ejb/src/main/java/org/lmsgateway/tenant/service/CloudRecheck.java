package org.lmsgateway.tenant.service;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import org.lmsgateway.shared.service.Lease;
import org.lmsgateway.tenant.Tenant;

/**
 * Looks again, daily, which cloud each tenant is in. Runs every hour for those that were not looked
 * at for a day, so that a day's failure is made good the next hour, on one node of all.
 */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CloudRecheck {

  private static final Logger LOG = System.getLogger(CloudRecheck.class.getName());
  private static final Duration EVERY = Duration.ofDays(1);
  private static final int AT_ONCE = 500;

  private final TenantRepository tenants;
  private final TenantEntry entry;
  private final Directories directories;
  private final Lease lease;
  private final Clock clock;

  public CloudRecheck() {
    this(null, null, null, null, null);
  }

  @Inject
  public CloudRecheck(
      TenantRepository tenants,
      TenantEntry entry,
      Directories directories,
      Lease lease,
      Clock clock) {
    this.tenants = tenants;
    this.entry = entry;
    this.directories = directories;
    this.lease = lease;
    this.clock = clock;
  }

  @Schedule(hour = "*", minute = "17", persistent = false, info = "cloud-recheck")
  void onTimer() {
    lease.run("cloud-recheck", Duration.ofMinutes(50), Duration.ofMinutes(5), this::lookAgain);
  }

  /** Looks at all that are due. A directory that cannot be asked changes nothing. */
  public void lookAgain() {
    var due = tenants.lookedAtBefore(clock.instant().minus(EVERY), AT_ONCE);
    due.forEach(this::lookAgain);
    LOG.log(Level.INFO, "Cloud guard: looked again at {0} tenants", due.size());
  }

  private void lookAgain(Tenant tenant) {
    var finding = CloudFinding.of(directories.ask(tenant.directory()));
    finding.only(tenant.cloud()).ifPresent(cloud -> entry.observe(tenant.id(), cloud));
  }
}
