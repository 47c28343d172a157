package org.lmsgateway.registration.deployment;

/** What an admin has said of a deployment that is not listed. */
public enum Standing {
  /** Nothing yet. */
  WAITING,
  /** No. Its launches stay refused. */
  DISMISSED
}
