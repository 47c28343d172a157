package org.lmsgateway.classteam.settings;

/** Which courses of a tenant have a team. */
public enum ClassTeamMode {
  /** None; teams that are there are left as they are. */
  OFF,
  /** Those for which a teacher or an admin asks for one. */
  CHOSEN,
  /** All that the gateway knows. */
  ALL
}
