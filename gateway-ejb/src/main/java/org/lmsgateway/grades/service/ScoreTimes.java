package org.lmsgateway.grades.service;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.lmsgateway.grades.ScoreTime;
import org.lmsgateway.shared.service.UniqueViolation;

/**
 * Gives scores their timestamps. AGS 2.0 §3.4.7: that of a later score must be later, and none is
 * sent twice; on whichever node, and though their clocks differ.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ScoreTimes {

  private static final Duration STEP = Duration.ofMillis(1);

  @Resource private SessionContext context;

  private final ScoreTimeRepository times;
  private final Clock clock;

  public ScoreTimes() {
    this(null, null);
  }

  @Inject
  public ScoreTimes(ScoreTimeRepository times, Clock clock) {
    this.times = times;
    this.clock = clock;
  }

  /** For tests, which have no container to give the context. */
  ScoreTimes(ScoreTimeRepository times, Clock clock, SessionContext context) {
    this(times, clock);
    this.context = context;
  }

  /** What became of a wish for a time. */
  public sealed interface Timing {
    record Given(Instant time) implements Timing {}

    /** The wished time is not later than that of the last score. */
    record Outdated() implements Timing {}

    /** Another score took the row just now; a second call finds it. */
    record Raced() implements Timing {}
  }

  /**
   * Takes a time for a score.
   *
   * @param wished what the app says; empty for now
   */
  public Timing take(String scoreHash, Optional<Instant> wished) {
    var last = times.lock(scoreHash);
    var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    var time = wished.orElseGet(() -> last.map(sent -> later(now, sent.sentAt())).orElse(now));
    if (last.isPresent()) {
      if (!time.isAfter(last.get().sentAt())) {
        return new Timing.Outdated();
      }
      last.get().move(time);
      return new Timing.Given(time);
    }
    return add(scoreHash, time);
  }

  private static Instant later(Instant now, Instant last) {
    var next = last.truncatedTo(ChronoUnit.MILLIS).plus(STEP);
    return now.isAfter(next) ? now : next;
  }

  private Timing add(String scoreHash, Instant time) {
    try {
      times.add(new ScoreTime(scoreHash, time));
      return new Timing.Given(time);
    } catch (PersistenceException e) {
      if (!UniqueViolation.isIn(e)) {
        throw e;
      }
      context.setRollbackOnly();
      return new Timing.Raced();
    }
  }
}
