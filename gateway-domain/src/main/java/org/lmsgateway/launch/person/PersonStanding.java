package org.lmsgateway.launch.person;

/** Whether somebody may see who made a launch. */
public enum PersonStanding {
  /** The caller's role does not allow it. */
  NOT_FOR_ROLE,
  /** The tenant's policy does not allow it, so nothing is kept. */
  NOT_ALLOWED,
  /** It is allowed, but nothing is kept: an earlier launch, or one that named nobody. */
  NOT_KEPT,
  /** It can be seen. */
  KEPT
}
