package org.lmsgateway.registration.list;

import org.lmsgateway.registration.RegistrationStatus;

/** What a list says of whether a registration can be launched. */
public enum ListedStatus {
  ACTIVE,
  /** A deployment or an app is missing. */
  INCOMPLETE,
  /** Waits for an admin to confirm it. */
  WAITING,
  /** Switched off by an admin. */
  DISABLED,
  /** Its tenant is not served, whatever the registration itself says. */
  BLOCKED;

  public static ListedStatus of(RegistrationStatus status) {
    return switch (status) {
      case ACTIVE -> ACTIVE;
      case INCOMPLETE -> INCOMPLETE;
      case WAITING -> WAITING;
      case DISABLED -> DISABLED;
    };
  }
}
