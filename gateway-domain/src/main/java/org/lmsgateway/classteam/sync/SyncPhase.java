package org.lmsgateway.classteam.sync;

/** What the synchronisation of a course does, in this order. */
public enum SyncPhase {
  /** Reads the roster and finds the people in the directory. */
  ROSTER,
  /** Reads who is in the team. */
  MEMBERS,
  /** Reads who owns it. */
  OWNERS,
  /** Adds people, and removes members. */
  CHANGES,
  /** Removes owners, never the last one. */
  OWNER_CHANGES,
  ENDED
}
