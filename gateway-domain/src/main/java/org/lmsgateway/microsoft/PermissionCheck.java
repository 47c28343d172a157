package org.lmsgateway.microsoft;

import java.util.Objects;
import java.util.Optional;

/**
 * Whether the application has a permission.
 *
 * @param by what allows it; empty if nothing does
 */
public record PermissionCheck(MicrosoftPermission permission, State state, Optional<String> by) {

  /** How it is. */
  public enum State {
    GRANTED,
    /** A wider permission allows it too. */
    ALTERNATIVE,
    MISSING
  }

  public PermissionCheck {
    Objects.requireNonNull(permission, "a check is of a permission");
    Objects.requireNonNull(state, "a check has a result");
  }
}
