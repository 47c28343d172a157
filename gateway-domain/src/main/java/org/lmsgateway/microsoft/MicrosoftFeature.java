package org.lmsgateway.microsoft;

/** What a tenant may want of Microsoft 365. Reading rosters needs nothing of it. */
public enum MicrosoftFeature {
  /** Makes groups and teams, and keeps their members right. */
  TEAMS,
  /** Finds the members of a course in the directory. */
  MATCH_USERS,
  /** Takes only those who are in a certain group. */
  RESTRICTION,
  /** Publishes the Teams app, and puts its tab into teams. */
  TAB,
  /** Tells people in the activity feed of Teams what is due, and that a grade is there. */
  FEED,
  /** Knows the address of OneDrive. */
  ONEDRIVE
}
