package org.lmsgateway.registration.service.connection;

import java.time.Duration;
import java.util.Comparator;
import java.util.stream.Stream;
import org.lmsgateway.registration.connection.Finding;
import org.lmsgateway.registration.connection.FindingCode;

/** Compares the LMS's clock with ours. */
final class ClockProbe {

  /** The leeway that a token's times have. */
  private static final Duration LEEWAY = Duration.ofSeconds(60);

  /** Less than this is no more than a slow network. */
  private static final Duration GOOD = Duration.ofSeconds(10);

  private ClockProbe() {}

  /** By the answers that tell the time; where they differ, by the one that is nearest to ours. */
  static Finding read(Stream<Asked> answers) {
    return answers
        .flatMap(asked -> asked.ahead().stream())
        .min(Comparator.comparing(Duration::abs))
        .map(ClockProbe::judge)
        .orElseGet(() -> Finding.of(FindingCode.CLOCK_NOT_TOLD));
  }

  private static Finding judge(Duration ahead) {
    var off = ahead.abs();
    var measured = String.format("%+d s", ahead.toSeconds());
    if (off.compareTo(LEEWAY) > 0) {
      return new Finding(FindingCode.CLOCK_WRONG, measured);
    }
    return new Finding(
        off.compareTo(GOOD) > 0 ? FindingCode.CLOCK_OFF : FindingCode.CLOCK_RIGHT, measured);
  }
}
