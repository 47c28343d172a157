package org.lmsgateway.launch.service.count;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.lmsgateway.launch.count.LaunchCount;
import org.lmsgateway.launch.refusal.LaunchReason;

/**
 * So many launches of a day came from the same place and ended in the same way.
 *
 * @param registration the id, or null if nobody knows it
 * @param tenant the id, or null if nobody knows it
 * @param reason null if they were accepted
 */
record Tally(
    String registration, String tenant, LaunchReason reason, long launches, Instant lastAt) {

  /** Of the columns of a query, in the order of the components. */
  static Tally of(Object[] row) {
    return new Tally(
        (String) row[0],
        (String) row[1],
        row[2] == null ? null : LaunchReason.valueOf((String) row[2]),
        ((Number) row[3]).longValue(),
        DatabaseTime.instant(row[4]));
  }

  /** What it counts for. */
  List<String> subjects() {
    return Stream.of(registration, tenant, LaunchCount.GATEWAY).filter(Objects::nonNull).toList();
  }

  LocalDate day() {
    return LocalDate.ofInstant(lastAt, ZoneOffset.UTC);
  }

  Optional<LaunchReason> why() {
    return Optional.ofNullable(reason);
  }

  String outcome() {
    return LaunchCount.outcome(reason);
  }

  LaunchCount countFor(String subject) {
    return new LaunchCount(subject, outcome(), launches, lastAt);
  }
}
