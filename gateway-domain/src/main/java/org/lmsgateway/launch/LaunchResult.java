package org.lmsgateway.launch;

/** How a launch, or an attempt at one, ended. */
public enum LaunchResult {
  ACCEPTED,
  REFUSED
}
