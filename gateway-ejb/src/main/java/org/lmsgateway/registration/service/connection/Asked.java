package org.lmsgateway.registration.service.connection;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.lmsgateway.outbound.OutboundClient;
import org.lmsgateway.outbound.OutboundRequest;
import org.lmsgateway.outbound.SendOutcome;
import org.lmsgateway.outbound.SendOutcome.Answered;

/**
 * A question to an LMS with what came of it.
 *
 * @param at the middle between question and answer, by our clock
 */
record Asked(SendOutcome outcome, Instant at) {

  static Asked of(OutboundClient client, OutboundRequest request, Clock clock) {
    var before = clock.instant();
    var outcome = client.send(request);
    var took = Duration.between(before, clock.instant());
    return new Asked(outcome, before.plus(took.dividedBy(2)));
  }

  Optional<Answered> answered() {
    return outcome instanceof Answered answered ? Optional.of(answered) : Optional.empty();
  }

  /** By how much the LMS's clock is ahead of ours, if the answer says what time it is there. */
  Optional<Duration> ahead() {
    return answered().flatMap(answer -> answer.header("Date")).flatMap(this::ahead);
  }

  private Optional<Duration> ahead(String date) {
    try {
      // RFC 9110 §5.6.7: to the second, so that half a second is added on average.
      var there = Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(date)).plusMillis(500);
      return Optional.of(Duration.between(at, there));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
