package org.lmsgateway.audit.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import org.lmsgateway.shared.service.Lease;
import org.lmsgateway.tenantconfig.audit.AuditSettings;

/** Removes entries past their retention, on one node of all. */
@Singleton
@PermitAll
public class AuditCleanup {

  private static final Logger LOG = System.getLogger(AuditCleanup.class.getName());

  private final AuditRepository entries;
  private final AuditSettings settings;
  private final Lease lease;
  private final Clock clock;

  public AuditCleanup() {
    this(null, null, null, null);
  }

  @Inject
  public AuditCleanup(AuditRepository entries, AuditSettings settings, Lease lease, Clock clock) {
    this.entries = entries;
    this.settings = settings;
    this.lease = lease;
    this.clock = clock;
  }

  @Schedule(hour = "*", minute = "41", persistent = false, info = "audit-cleanup")
  void onTimer() {
    lease.run("audit-cleanup", Duration.ofMinutes(30), Duration.ofMinutes(5), this::cleanUp);
  }

  public void cleanUp() {
    int purged = entries.purgeBefore(clock.instant().minus(settings.retention()));
    if (purged > 0) {
      LOG.log(Level.INFO, "Audit log: {0} entries purged", purged);
    }
  }
}
