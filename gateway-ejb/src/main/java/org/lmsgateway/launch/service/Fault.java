package org.lmsgateway.launch.service;

import java.util.Objects;
import org.lmsgateway.launch.LaunchReason;

/** A check that failed, not yet recorded. */
record Fault(LaunchReason reason, String detail) {
  Fault {
    Objects.requireNonNull(reason, "a fault has a reason");
    Objects.requireNonNull(detail, "the detail may be empty, but not null");
  }

  static Fault of(LaunchReason reason) {
    return new Fault(reason, "");
  }
}
