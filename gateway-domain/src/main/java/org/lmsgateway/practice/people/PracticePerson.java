package org.lmsgateway.practice.people;

import java.util.Optional;

/**
 * Somebody of the practice course.
 *
 * @param number from 1; nobody else ever gets it
 * @param group the group that the person is in; many are in none
 */
public record PracticePerson(
    int number,
    PersonDetails details,
    PracticeRole role,
    Optional<PracticeGroup> group,
    PersonStatus status) {

  public PracticePerson {
    if (number < 1) {
      throw new IllegalArgumentException("number is less than 1: " + number);
    }
  }

  /** Who shall be logged in, and the {@code sub} of the token: the same in every launch. */
  public String subject() {
    return "practice-" + number;
  }

  public String givenName() {
    return details.givenName();
  }

  public String familyName() {
    return details.familyName();
  }

  public String fullName() {
    return details.fullName();
  }

  public String email() {
    return details.email();
  }

  /** The same person with another status. */
  public PracticePerson with(PersonStatus newStatus) {
    return new PracticePerson(number, details, role, group, newStatus);
  }

  public boolean isActive() {
    return status == PersonStatus.ACTIVE;
  }

  /** Whether the course lists the person. */
  public boolean isListed() {
    return status != PersonStatus.DELETED;
  }

  /** Whether the person can be given a grade. */
  public boolean isGraded() {
    return role == PracticeRole.LEARNER && isActive();
  }

  /** Whether the person may be removed; the launches of the course page are theirs who may not. */
  public boolean mayGo() {
    return number != SamplePeople.TEACHER.number() && number != SamplePeople.STUDENT.number();
  }
}
