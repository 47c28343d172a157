package org.lmsgateway.classteam.settings;

/** What somebody is in a team. */
public enum TeamRole {
  OWNER,
  MEMBER
}
