package org.lmsgateway.launch.service.log;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import org.lmsgateway.launch.service.LaunchRepository;
import org.lmsgateway.shared.service.Lease;
import org.lmsgateway.tenantconfig.LaunchSettings;

/** Forgets what is not needed any more, on one node of all. */
@Singleton
@PermitAll
public class LaunchCleanup {

  private static final Logger LOG = System.getLogger(LaunchCleanup.class.getName());

  private final LaunchRepository launches;
  private final LaunchSettings settings;
  private final Lease lease;
  private final Clock clock;

  public LaunchCleanup() {
    this(null, null, null, null);
  }

  @Inject
  public LaunchCleanup(
      LaunchRepository launches, LaunchSettings settings, Lease lease, Clock clock) {
    this.launches = launches;
    this.settings = settings;
    this.lease = lease;
    this.clock = clock;
  }

  @Schedule(hour = "*", minute = "*/5", persistent = false, info = "launch-cleanup")
  void onTimer() {
    lease.run("launch-cleanup", Duration.ofMinutes(4), Duration.ofMinutes(1), this::cleanUp);
  }

  /** Wipes the data of launches that no app took, and removes records past their retention. */
  public void cleanUp() {
    var now = clock.instant();
    int wiped = launches.wipeBefore(now);
    int purged = launches.purgeBefore(now.minus(settings.retention()));
    if (wiped + purged > 0) {
      LOG.log(Level.INFO, "Launches: {0} wiped, {1} purged", wiped, purged);
    }
  }
}
