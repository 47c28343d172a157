package org.lmsgateway.registration.connection;

import java.io.Serializable;
import java.util.Objects;

/**
 * What one check found.
 *
 * @param measured what was seen, such as a status or a number of seconds; may be empty
 */
public record Finding(FindingCode code, String measured) implements Serializable {
  public Finding {
    Objects.requireNonNull(code, "a finding has a code");
    Objects.requireNonNull(measured, "what was measured may be empty, but not null");
  }

  public static Finding of(FindingCode code) {
    return new Finding(code, "");
  }

  public Probe probe() {
    return code.probe();
  }

  public Verdict verdict() {
    return code.verdict();
  }
}
