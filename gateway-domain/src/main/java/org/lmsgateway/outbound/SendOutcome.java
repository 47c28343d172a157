package org.lmsgateway.outbound;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** What came of a request. */
public sealed interface SendOutcome {

  /**
   * An answer that was read to its end, whatever its status (but redirects, which are faults).
   *
   * @param headers their names in any case
   * @param body may be empty, never null
   */
  record Answered(int status, Map<String, List<String>> headers, String body)
      implements SendOutcome {
    public Answered {
      var anyCase = new TreeMap<String, List<String>>(String.CASE_INSENSITIVE_ORDER);
      anyCase.putAll(headers);
      headers = anyCase;
      Objects.requireNonNull(body, "the body may be empty, but not null");
    }

    public boolean isSuccess() {
      return status >= 200 && status < 300;
    }

    /** The first header of that name. */
    public Optional<String> header(String name) {
      return headers.getOrDefault(name, List.of()).stream().findFirst();
    }

    /** Without headers and body, which hold tokens and people. */
    @Override
    public String toString() {
      return "Answered[" + status + "]";
    }
  }

  /**
   * No answer that may be used.
   *
   * @param status of an answer that was not read; 0 if there was none
   */
  record Unanswered(OutboundFault fault, int status) implements SendOutcome {
    public Unanswered {
      Objects.requireNonNull(fault, "what was not answered has a fault");
    }
  }
}
