package org.lmsgateway.launch.service.log;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJBException;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
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
import java.util.function.BooleanSupplier;
import java.util.function.IntSupplier;
import org.lmsgateway.launch.service.LaunchDays;
import org.lmsgateway.launch.service.partition.LaunchPartitions;
import org.lmsgateway.shared.service.Lease;
import org.lmsgateway.tenantconfig.LaunchSettings;

/**
 * Forgets what is not needed any more, on one node of all, and has room made for what comes.
 * Records are kept by whole days: on PostgreSQL the partition of a day is dropped at once; what
 * lies in none, and other databases' records, go in portions.
 */
@Singleton
@Startup
@DependsOn("DatabaseMigration")
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LaunchCleanup {

  private static final Logger LOG = System.getLogger(LaunchCleanup.class.getName());

  /** A run ends before its lease does; the next one goes on. */
  private static final int MOST_PORTIONS = 200;

  /** Longer than a launch waits for its app, and than nodes' clocks may differ. */
  private static final Duration WAIT = Duration.ofMinutes(10);

  private final LaunchPurge purge;
  private final LaunchPartitions partitions;
  private final LaunchSettings settings;
  private final Lease lease;
  private final Clock clock;

  /** All that waited then is wiped; after a start nothing is known. */
  private Instant wipedUntil = Instant.EPOCH;

  public LaunchCleanup() {
    this(null, null, null, null, null);
  }

  @Inject
  public LaunchCleanup(
      LaunchPurge purge,
      LaunchPartitions partitions,
      LaunchSettings settings,
      Lease lease,
      Clock clock) {
    this.purge = purge;
    this.partitions = partitions;
    this.settings = settings;
    this.lease = lease;
    this.clock = clock;
  }

  /** Before the first launch: nobody may have made partitions for weeks. */
  @PostConstruct
  void onStart() {
    lease.run("launch-partitions", Duration.ofMinutes(1), Duration.ZERO, this::makePartitions);
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
    makePartitions();
    var firstKept = firstKept(now);
    int dropped = dropPartitions(firstKept);
    var before = firstKept.atStartOfDay(ZoneOffset.UTC).toInstant();
    int persons = inPortions(() -> purge.purgePersons(before));
    int purged = inPortions(() -> purge.purge(before));
    var firstDay = LaunchDays.of(now.minus(settings.countRetention()));
    int counts = purge.purgeCounts(firstDay);
    if (wiped + dropped + persons + purged + counts > 0) {
      LOG.log(
          Level.INFO,
          "Launches: {0} wiped, {1} days dropped, {2} persons purged, {3} purged, {4} counts purged",
          wiped,
          dropped,
          persons,
          purged,
          counts);
    }
  }

  /**
   * So that no record is older than its retention; nonces of launches under way stay in any case.
   */
  private LocalDate firstKept(Instant now) {
    var day = LaunchDays.of(now.minus(settings.retention())).plusDays(1);
    var yesterday = LaunchDays.of(now).minusDays(1);
    return day.isAfter(yesterday) ? yesterday : day;
  }

  private void makePartitions() {
    attempt(() -> partitions.makeAhead(LaunchDays.of(clock.instant())));
  }

  private int dropPartitions(LocalDate firstKept) {
    int dropped = 0;
    while (attempt(() -> partitions.dropBefore(firstKept))) {
      dropped++;
    }
    return dropped;
  }

  /** What is in the way of a partition, a long query, is gone some time. */
  private static boolean attempt(BooleanSupplier work) {
    try {
      return work.getAsBoolean();
    } catch (EJBException e) {
      LOG.log(Level.WARNING, "Launches: partitions wait for the next run", e);
      return false;
    }
  }

  private static int inPortions(IntSupplier work) {
    int all = 0;
    for (int portion = 0; portion < MOST_PORTIONS; portion++) {
      int purged = work.getAsInt();
      all += purged;
      if (purged < LaunchPurge.PORTION) {
        break;
      }
    }
    return all;
  }
}
