package org.lmsgateway.microsoft;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What Microsoft 365 says of a tenant's connection now.
 *
 * @param refusal why the application was not signed in; empty if it was
 * @param detail a code of Microsoft; may be empty
 * @param permissions each that the gateway can use; empty if nobody was signed in
 */
public record SetupCheck(
    Optional<GraphRefusal> refusal, String detail, List<PermissionCheck> permissions) {
  public SetupCheck {
    Objects.requireNonNull(detail, "a detail may be empty, but not null");
    permissions = List.copyOf(permissions);
  }

  public static SetupCheck refused(GraphRefusal refusal, String detail) {
    return new SetupCheck(Optional.of(refusal), detail, List.of());
  }

  /** Whether an admin has consented to anything at all. */
  public boolean isConsented() {
    return permissions.stream().anyMatch(check -> check.state() != PermissionCheck.State.MISSING);
  }
}
