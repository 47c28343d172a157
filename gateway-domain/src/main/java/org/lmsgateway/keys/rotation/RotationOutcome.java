package org.lmsgateway.keys.rotation;

import java.time.Instant;

/** What became of the wish to rotate a key. */
public sealed interface RotationOutcome {

  /** The next key was made and published; it takes over by itself later. */
  record Prepared(Instant takesOver) implements RotationOutcome {}

  /** The next key, which had been published for a while, has taken over. */
  record TakenOver() implements RotationOutcome {}

  /** The next key is too new to take over: not everybody knows it yet. */
  record TooEarly(Instant possibleFrom) implements RotationOutcome {}
}
