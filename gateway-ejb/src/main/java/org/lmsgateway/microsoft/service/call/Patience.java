package org.lmsgateway.microsoft.service.call;

import java.time.Duration;
import java.util.Optional;
import org.lmsgateway.outbound.service.Pause;

/** How long one caller waits in all, where Microsoft Graph has no time. */
final class Patience {

  private static final int MOST_REPEATS = 6;
  private static final Duration FIRST = Duration.ofMillis(500);

  private final Pause pause;
  private Duration left = Duration.ofSeconds(60);
  private int repeats;

  Patience(Pause pause) {
    this.pause = pause;
  }

  /**
   * Waits for as long as Microsoft Graph says, or somewhat longer each time.
   *
   * @return false if that would be too long, or was too often; then nobody has waited
   */
  boolean wait(Optional<Duration> asked) {
    var time = asked.orElse(FIRST.multipliedBy(1L << repeats));
    if (repeats == MOST_REPEATS || time.compareTo(left) > 0) {
      return false;
    }
    repeats++;
    left = left.minus(time);
    pause.take(time);
    return true;
  }
}
