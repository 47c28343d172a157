package org.lmsgateway.keys.rotation;

import java.time.Instant;
import java.util.Objects;

/**
 * How it is with the keys that sign the tokens.
 *
 * @param signsSince since when the present key signs; null if there is none
 * @param changesAt when the next one takes over by itself; null if there is no key
 */
public record KeyHealth(State state, Instant signsSince, Instant changesAt) {

  /** What is to be said of the keys. */
  public enum State {
    /** No token was issued yet. */
    NONE,
    GOOD,
    /** The next key is published and has not taken over. */
    CHANGING,
    /** The next key should have been published by now. */
    OVERDUE
  }

  public KeyHealth {
    Objects.requireNonNull(state, "keys are in a state");
  }
}
