package org.lmsgateway.registration;

/** Whether a registration can be launched. */
public enum RegistrationStatus {
  /** Something is still missing: a deployment where they are listed, or an app. */
  INCOMPLETE,
  ACTIVE,
  /** Switched off by an admin. */
  DISABLED,
  /** Made by an LMS without an invitation; an admin has not confirmed it yet. */
  WAITING
}
