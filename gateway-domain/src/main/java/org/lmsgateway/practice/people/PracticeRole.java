package org.lmsgateway.practice.people;

import java.util.List;

/** What people are in the practice course, and at its institution. */
public enum PracticeRole {
  INSTRUCTOR("Faculty", "Instructor"),
  /** A sub-role comes with its principal role (LTI 1.3 Core §A.2.3.1). */
  ASSISTANT("Staff", "Instructor", "/Instructor#TeachingAssistant"),
  LEARNER("Student", "Learner"),
  MENTOR("Guest", "Mentor");

  private static final String MEMBERSHIP = "http://purl.imsglobal.org/vocab/lis/v2/membership";
  private static final String INSTITUTION =
      "http://purl.imsglobal.org/vocab/lis/v2/institution/person#";

  private final String institution;
  private final List<String> memberships;

  PracticeRole(String institution, String... memberships) {
    this.institution = INSTITUTION + institution;
    this.memberships =
        List.of(memberships).stream()
            .map(name -> MEMBERSHIP + (name.startsWith("/") ? name : "#" + name))
            .toList();
  }

  /** The roles in the course (LTI 1.3 Core §A.2.3), as URIs. */
  public List<String> memberships() {
    return memberships;
  }

  /** The role at the institution (LTI 1.3 Core §A.2.2), as a URI. */
  public String institution() {
    return institution;
  }

  /** Whether a role filter means this one: by its URI, or by the short name of a context role. */
  public boolean isNamed(String filter) {
    return memberships.stream()
        .anyMatch(uri -> uri.equals(filter) || uri.equals(MEMBERSHIP + "#" + filter));
  }
}
