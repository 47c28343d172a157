package org.lmsgateway.practice;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The people of the practice course. */
public enum PracticePerson {
  TEACHER("practice-1", "Ada", "Instructor", "Faculty"),
  STUDENT("practice-2", "Sam", "Learner", "Student");

  private static final String MEMBERSHIP = "http://purl.imsglobal.org/vocab/lis/v2/membership#";
  private static final String INSTITUTION =
      "http://purl.imsglobal.org/vocab/lis/v2/institution/person#";

  private final String subject;
  private final String givenName;
  private final String membership;
  private final String institutionRole;

  PracticePerson(String subject, String givenName, String membership, String institutionRole) {
    this.subject = subject;
    this.givenName = givenName;
    this.membership = MEMBERSHIP + membership;
    this.institutionRole = INSTITUTION + institutionRole;
  }

  /** The person that a login hint names. */
  public static Optional<PracticePerson> ofLoginHint(String hint) {
    return Stream.of(values()).filter(person -> person.subject.equals(hint)).findAny();
  }

  /** Who shall be logged in, and the {@code sub} of the token: the same in every launch. */
  public String subject() {
    return subject;
  }

  public String givenName() {
    return givenName;
  }

  public String familyName() {
    return "Example";
  }

  public String email() {
    return givenName.toLowerCase(Locale.ROOT) + "@school.example";
  }

  /** The role in the course (LTI 1.3 Core §A.2.3), as a URI. */
  public String membership() {
    return membership;
  }

  /** The role at the institution (LTI 1.3 Core §A.2.2), as a URI. */
  public String institutionRole() {
    return institutionRole;
  }
}
