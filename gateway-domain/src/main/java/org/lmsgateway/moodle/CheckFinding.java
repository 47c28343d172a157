package org.lmsgateway.moodle;

import java.io.Serializable;
import java.util.Objects;

/**
 * What was found out about an item.
 *
 * @param measured what was seen, such as a status or names of functions; may be empty
 */
public record CheckFinding(CheckCode code, String measured) implements Serializable {
  public CheckFinding {
    Objects.requireNonNull(code, "a finding has a code");
    Objects.requireNonNull(measured, "what was measured may be empty, but not null");
  }

  public static CheckFinding of(CheckCode code) {
    return new CheckFinding(code, "");
  }
}
