package org.lmsgateway.outbound;

import java.util.Objects;

/** What came of a fetch. */
public sealed interface FetchOutcome {

  /**
   * A successful answer that parses as JSON.
   *
   * @param json the body, as it was sent
   */
  record Fetched(String json) implements FetchOutcome {
    public Fetched {
      Objects.requireNonNull(json, "a fetched answer has a body");
    }
  }

  /**
   * No usable answer.
   *
   * @param status the HTTP status, or 0 if there was no answer
   * @param json the body where a {@link OutboundFault#STATUS} answer was JSON, otherwise empty
   */
  record Failed(OutboundFault fault, int status, String json) implements FetchOutcome {
    public Failed {
      Objects.requireNonNull(fault, "a failed fetch has a fault");
      Objects.requireNonNull(json, "the body may be empty, but not null");
    }

    public static Failed of(OutboundFault fault) {
      return new Failed(fault, 0, "");
    }
  }
}
