package org.lmsgateway.grades.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.lmsgateway.shared.service.Lease;

/** Forgets the times of scores in courses that are long over, on one node of all. */
@Singleton
@PermitAll
public class ScoreCleanup {

  /** Longer than any school year. */
  static final Duration KEPT = Duration.ofDays(400);

  private final ScoreTimeRepository times;
  private final Lease lease;
  private final Clock clock;

  public ScoreCleanup() {
    this(null, null, null);
  }

  @Inject
  public ScoreCleanup(ScoreTimeRepository times, Lease lease, Clock clock) {
    this.times = times;
    this.lease = lease;
    this.clock = clock;
  }

  @Schedule(hour = "3", minute = "20", persistent = false, info = "score-cleanup")
  void onTimer() {
    lease.run("score-cleanup", Duration.ofMinutes(30), Duration.ofMinutes(1), this::cleanUp);
  }

  /** Removes what is older than it is kept. */
  public void cleanUp() {
    times.purgeBefore(clock.instant().minus(KEPT));
  }
}
