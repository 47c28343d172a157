package org.lmsgateway.app;

/** The services of an LMS that an app may be given in the courses that launch it. */
public enum LtiService {
  /** Who is in the course (Names and Role Provisioning Services 2.0). */
  ROSTER,
  /** Line items, scores and results (Assignment and Grade Services 2.0). */
  GRADES,
  /** Groups within the course (Course Groups Service 1.0). */
  GROUPS,
  /** Notices of what happens in the LMS (Platform Notification Service 1.0). */
  NOTICES
}
