package org.lmsgateway.roster;

/** Whether somebody is in a course (NRPS 2.0 §2.3). */
public enum MemberStatus {
  ACTIVE,
  /** Still listed, but cannot launch. */
  INACTIVE,
  /** No longer in the course; only told among differences. */
  DELETED
}
