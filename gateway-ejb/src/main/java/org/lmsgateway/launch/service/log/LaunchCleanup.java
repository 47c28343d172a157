package org.lmsgateway.launch.service.log;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.lmsgateway.shared.service.Lease;
import org.lmsgateway.tenantconfig.LaunchSettings;

/** Forgets what is not needed any more, on one node of all. */
@Singleton
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LaunchCleanup {

  private static final Logger LOG = System.getLogger(LaunchCleanup.class.getName());

  /** A run ends before its lease does; the next one goes on. */
  private static final int MOST_PORTIONS = 200;

  /** Longer than a launch waits for its app, and than nodes' clocks may differ. */
  private static final Duration WAIT = Duration.ofMinutes(10);

  private final LaunchPurge purge;
  private final LaunchSettings settings;
  private final Lease lease;
  private final Clock clock;

  /** All that waited then is wiped; after a start nothing is known. */
  private Instant wipedUntil = Instant.EPOCH;

  public LaunchCleanup() {
    this(null, null, null, null);
  }

  @Inject
  public LaunchCleanup(LaunchPurge purge, LaunchSettings settings, Lease lease, Clock clock) {
    this.purge = purge;
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
    int wiped = purge.wipe(now, wipedUntil.minus(WAIT));
    wipedUntil = now;
    int persons = purge.purgePersons(now.minus(settings.retention()));
    int purged = purgeAll(now.minus(settings.retention()));
    var firstDay = LocalDate.ofInstant(now.minus(settings.countRetention()), ZoneOffset.UTC);
    int counts = purge.purgeCounts(firstDay);
    if (wiped + persons + purged + counts > 0) {
      LOG.log(
          Level.INFO,
          "Launches: {0} wiped, {1} persons purged, {2} purged, {3} counts purged",
          wiped,
          persons,
          purged,
          counts);
    }
  }

  private int purgeAll(Instant before) {
    int all = 0;
    for (int portion = 0; portion < MOST_PORTIONS; portion++) {
      int purged = purge.purge(before);
      all += purged;
      if (purged < LaunchPurge.PORTION) {
        break;
      }
    }
    return all;
  }
}
