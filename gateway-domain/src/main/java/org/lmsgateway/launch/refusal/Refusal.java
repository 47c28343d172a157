package org.lmsgateway.launch.refusal;

import java.util.Objects;
import org.lmsgateway.lms.frame.FrameAncestors;

/**
 * A refused step of a launch.
 *
 * @param reference a short number that the user can tell the admin, who finds the launch by it;
 *     empty if it was not recorded, because too many were
 * @param detail what exactly, without personal data: the name of a parameter or claim, or what was
 *     expected; may be empty
 * @param framedBy whose pages may show the refusal in a frame
 */
public record Refusal(
    LaunchReason reason, String reference, String detail, FrameAncestors framedBy) {
  public Refusal {
    Objects.requireNonNull(reason, "a refusal has a reason");
    Objects.requireNonNull(reference, "a refusal has a reference number");
    Objects.requireNonNull(detail, "the detail may be empty, but not null");
    Objects.requireNonNull(framedBy, "where nobody may frame it, that is said");
  }

  /** Whether an admin finds it in the log of launches. */
  public boolean isRecorded() {
    return !reference.isEmpty();
  }

  /** A refusal that nobody shows in a frame. */
  public Refusal(LaunchReason reason, String reference, String detail) {
    this(reason, reference, detail, FrameAncestors.NONE);
  }
}
