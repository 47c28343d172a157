package org.lmsgateway.registration.traffic;

import java.time.Instant;
import java.util.Optional;

/**
 * How much one registration is used.
 *
 * @param lastLaunch when it was last launched, accepted or refused; empty if that was never, or
 *     longer ago than anything is kept
 * @param launches of today and the six days before (UTC), accepted and refused
 * @param refused how many of these were refused
 */
public record Traffic(Optional<Instant> lastLaunch, long launches, long refused) {

  /** Of a registration that nobody has launched. */
  public static final Traffic NONE = new Traffic(Optional.empty(), 0, 0);
}
