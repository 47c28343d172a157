package org.lmsgateway.launch.service;

import java.util.Objects;
import org.lmsgateway.launch.refusal.LaunchReason;

/**
 * A check that failed, not yet recorded.
 *
 * @param detail what exactly, without personal data; may be empty
 */
public record Fault(LaunchReason reason, String detail) {
  public Fault {
    Objects.requireNonNull(reason, "a fault has a reason");
    Objects.requireNonNull(detail, "the detail may be empty, but not null");
  }

  /** A fault of which the reason says all. */
  public static Fault of(LaunchReason reason) {
    return new Fault(reason, "");
  }
}
