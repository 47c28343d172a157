package org.lmsgateway.app;

import java.util.List;

/** The services of an LMS that an app may be given in the courses that launch it. */
public enum LtiService {
  /** Who is in the course (Names and Role Provisioning Services 2.0). */
  ROSTER("https://purl.imsglobal.org/spec/lti-nrps/scope/contextmembership.readonly"),
  /** Line items, scores and results (Assignment and Grade Services 2.0). */
  GRADES(
      "https://purl.imsglobal.org/spec/lti-ags/scope/lineitem",
      "https://purl.imsglobal.org/spec/lti-ags/scope/lineitem.readonly",
      "https://purl.imsglobal.org/spec/lti-ags/scope/result.readonly",
      "https://purl.imsglobal.org/spec/lti-ags/scope/score"),
  /** Groups within the course (Course Groups Service 1.0). */
  GROUPS("https://purl.imsglobal.org/spec/lti-gs/scope/contextgroup.readonly"),
  /** Notices of what happens in the LMS (Platform Notification Service 1.0). */
  NOTICES("https://purl.imsglobal.org/spec/lti/scope/noticehandlers");

  private final List<String> scopes;

  LtiService(String... scopes) {
    this.scopes = List.of(scopes);
  }

  /** The scopes that its specification names. */
  public List<String> scopes() {
    return scopes;
  }
}
