package org.lmsgateway.launch.service.count;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import org.lmsgateway.shared.service.Lease;

/** Counts the launches of the last minute, every minute, on one node of all. */
@Singleton
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LaunchCounter {

  /** Enough to catch up with all that is kept in one run, and an end all the same. */
  private static final int MOST_STEPS = 1000;

  private final CountingStep step;
  private final Lease lease;

  public LaunchCounter() {
    this(null, null);
  }

  @Inject
  public LaunchCounter(CountingStep step, Lease lease) {
    this.step = step;
    this.lease = lease;
  }

  @Schedule(hour = "*", minute = "*", persistent = false, info = "launch-counting")
  void onTimer() {
    lease.run("launch-counting", Duration.ofMinutes(10), Duration.ofSeconds(30), this::catchUp);
  }

  /** Counts until nothing is left to count. */
  public void catchUp() {
    int steps = 0;
    while (steps < MOST_STEPS && step.countOn()) {
      steps++;
    }
  }
}
