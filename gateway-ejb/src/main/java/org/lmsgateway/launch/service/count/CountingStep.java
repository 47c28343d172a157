package org.lmsgateway.launch.service.count;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Counts the next launches: those of at most one day, in a transaction of its own. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class CountingStep {

  /**
   * How old a launch must be to be counted. One whose transaction ends later than that, or whose
   * node's clock is that much behind, would be missed; it is in the log all the same.
   */
  static final Duration LAG = Duration.ofMinutes(1);

  private final LaunchCountRepository counts;
  private final Clock clock;

  public CountingStep() {
    this(null, null);
  }

  @Inject
  public CountingStep(LaunchCountRepository counts, Clock clock) {
    this.counts = counts;
    this.clock = clock;
  }

  /**
   * Counts on from where it ended the last time.
   *
   * @return whether there may be more to count
   */
  public boolean countOn() {
    var counting = counts.counting();
    var end = clock.instant().minus(LAG).truncatedTo(ChronoUnit.MICROS);
    if (!counting.until().isBefore(end)) {
      return false;
    }
    var first = counts.firstLaunch(counting.until(), end);
    var until = first.map(CountingStep::endOfDay).filter(end::isAfter).orElse(end);
    first.ifPresent(from -> count(from, until));
    counting.advance(until);
    return until.isBefore(end);
  }

  private void count(Instant from, Instant to) {
    for (var tally : counts.tally(from, to)) {
      tally.subjects().forEach(subject -> counts.add(tally, subject));
      if (tally.registration() != null) {
        counts.launched(tally.registration(), tally.lastAt());
      }
    }
  }

  static Instant endOfDay(Instant time) {
    return time.truncatedTo(ChronoUnit.DAYS).plus(1, ChronoUnit.DAYS);
  }
}
