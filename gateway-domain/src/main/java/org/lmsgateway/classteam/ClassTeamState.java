package org.lmsgateway.classteam;

/** Where a course is on its way to a team. */
public enum ClassTeamState {
  /** Nobody has asked for a team. */
  NONE,
  /** A team is wanted, and no teacher of the course was found in the directory yet. */
  WAITING_FOR_OWNER,
  /** An owner is known; Microsoft is making the group or the team. */
  CREATING,
  /** The team is there and follows the course. */
  ACTIVE,
  /** The course is over; its team is left as it is. */
  ENDED,
  /** The course is over; its team is archived, and can be read only. */
  ARCHIVED,
  /** It could not be made; the reason says why, and the next run tries again. */
  FAILED;

  /** Whether there is a team that follows its course, or one that is still to be made. */
  public boolean isLiving() {
    return switch (this) {
      case WAITING_FOR_OWNER, CREATING, ACTIVE, FAILED -> true;
      case NONE, ENDED, ARCHIVED -> false;
    };
  }
}
