package org.lmsgateway.cluster;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for what happens. */
final class Wait {

  private static final Duration POLL = Duration.ofMillis(20);

  private Wait() {}

  /**
   * Gives how long it took.
   *
   * @param most after which no try may begin any more
   */
  static Duration until(Duration most, String what, BooleanSupplier happened) {
    var begin = System.nanoTime();
    for (var begun = begin; !happened.getAsBoolean(); begun = System.nanoTime()) {
      if (begun - begin > most.toNanos()) {
        throw new AssertionError("not within " + most + ": " + what);
      }
      LockSupport.parkNanos(POLL.toNanos());
    }
    return Duration.ofNanos(System.nanoTime() - begin);
  }
}
