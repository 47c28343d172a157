package org.lmsgateway.registration.connection;

/** How a check went, from nothing known to what breaks launches. */
public enum Verdict {
  /** It could not be looked at, or there is nothing to compare with. */
  NOT_CHECKED,
  OK,
  /** Launches work, but something will soon be in the way, or is in the way of services. */
  WARN,
  FAILED
}
