package org.lmsgateway.task.service;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.lmsgateway.shared.service.Lease;
import org.lmsgateway.task.ScheduledTask;

/** Writes down how far a run is, not at every step, and keeps its lease. */
final class LeasedProgress implements TaskProgress {

  private static final Duration PAUSE = Duration.ofSeconds(2);

  private final String task;
  private final TaskEntry entry;
  private final Lease lease;
  private final Clock clock;
  private Instant next = Instant.MIN;

  LeasedProgress(String task, TaskEntry entry, Lease lease, Clock clock) {
    this.task = task;
    this.entry = entry;
    this.lease = lease;
    this.clock = clock;
  }

  @Override
  public void at(int done, int all) {
    var now = clock.instant();
    if (now.isBefore(next) && done < all) {
      return;
    }
    next = now.plus(PAUSE);
    if (!lease.keep(ScheduledTask.SILENCE)) {
      throw new LeaseLostException();
    }
    entry.advance(task, done, all);
  }
}
