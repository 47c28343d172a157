package org.lmsgateway.registration;

/** Which of an LMS's deployments may launch (LTI 1.3 Core §3.1.3). */
public enum DeploymentPolicy {
  /** Those that are listed. */
  LISTED,
  /** Those that are listed; a new one waits until an admin confirms it. */
  CONFIRM,
  /** All that the LMS's client id has. */
  ANY
}
