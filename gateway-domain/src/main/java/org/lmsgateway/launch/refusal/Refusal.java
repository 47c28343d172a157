package org.lmsgateway.launch.refusal;

import java.util.Objects;

/**
 * A refused step of a launch.
 *
 * @param reference a short number that the user can tell the admin, who finds the launch by it
 * @param detail what exactly, without personal data: the name of a parameter or claim, or what was
 *     expected; may be empty
 */
public record Refusal(LaunchReason reason, String reference, String detail) {
  public Refusal {
    Objects.requireNonNull(reason, "a refusal has a reason");
    Objects.requireNonNull(reference, "a refusal has a reference number");
    Objects.requireNonNull(detail, "the detail may be empty, but not null");
  }
}
