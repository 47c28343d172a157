package org.lmsgateway.keys;

import java.time.Instant;
import java.util.Map;

/** What a sealed state turned out to be. */
public sealed interface StateOutcome {

  /** Ours and fresh. */
  record Opened(Instant sealedAt, Map<String, Object> content) implements StateOutcome {}

  /** Ours, but too old: good for saying whose launch is over, and for nothing else. */
  record Expired(Opened late) implements StateOutcome {}

  /** Not made by this gateway, or changed on the way. */
  record Foreign() implements StateOutcome {}
}
