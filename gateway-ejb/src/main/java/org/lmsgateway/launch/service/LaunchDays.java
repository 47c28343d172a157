package org.lmsgateway.launch.service;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * Which days launches of some time have. A query that names them looks at their partitions only,
 * where the table has some.
 */
public final class LaunchDays {

  private LaunchDays() {}

  /**
   * The first day that a launch recorded at that time or later can have: one begins minutes before
   * it is recorded, so that may be the day before.
   */
  public static LocalDate first(Instant time) {
    return of(time).minusDays(1);
  }

  /** The day (UTC) of a moment. */
  public static LocalDate of(Instant time) {
    return LocalDate.ofInstant(time, ZoneOffset.UTC);
  }
}
