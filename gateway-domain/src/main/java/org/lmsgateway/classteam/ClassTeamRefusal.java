package org.lmsgateway.classteam;

import org.lmsgateway.shared.error.ErrorCode;

/** Why somebody does not get a class team. Each has its own text, cause and fix. */
public enum ClassTeamRefusal implements ErrorCode {
  /** The tenant's admins have not switched class teams on. */
  CLASS_TEAM_OFF(409),
  /** The launch came from no course, or its LMS offers no roster. */
  CLASS_TEAM_NO_COURSE(409),
  /** Whoever asks is none of those whom the tenant makes owners. */
  CLASS_TEAM_FOR_TEACHERS(403),
  /** Whoever asks was not found in the directory, or not by one account alone. */
  CLASS_TEAM_PERSON_UNKNOWN(409),
  /** The course has a team already. */
  CLASS_TEAM_THERE(409),
  /** Another course has that team. */
  CLASS_TEAM_TAKEN(409),
  /** The team is none that the person owns. */
  CLASS_TEAM_NOT_OWNED(403),
  /** No nickname is free that the pattern can make. */
  CLASS_TEAM_NO_NAME(409);

  private final int status;

  ClassTeamRefusal(int status) {
    this.status = status;
  }

  /** What the gateway's own API answers then. */
  public int status() {
    return status;
  }
}
