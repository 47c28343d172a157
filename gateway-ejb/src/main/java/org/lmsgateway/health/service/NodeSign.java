package org.lmsgateway.health.service;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/**
 * The last sign that a node gave.
 *
 * @param name for people: its host and the number of its process
 * @param clockAhead by how much its clock is ahead of the database's; negative if behind
 * @param at when, by the clock of the database
 * @param age how long ago that is
 */
public record NodeSign(String name, String version, Duration clockAhead, Instant at, Duration age) {

  private static final Duration SILENT = NodeBeat.INTERVAL.multipliedBy(4);

  /** Whether it has left out several signs: it has died, or does not reach the database. */
  public boolean isSilent() {
    return age.compareTo(SILENT) > 0;
  }

  /** Whether its clock differs by more than the times in tokens may. */
  public boolean isClockWrong() {
    return ClockHealth.isWrong(clockAhead);
  }

  /** For people, of whatever language: {@code gw1/4711 1.2.0 +0.03 s 2026-03-01T12:00:00Z}. */
  @Override
  public String toString() {
    var seconds = clockAhead.toMillis() / 1e3;
    return String.format(Locale.ROOT, "%s %s %+.2f s %s", name, version, seconds, at);
  }
}
