package org.lmsgateway.practice.people;

/** Why somebody is not added to the course. */
public enum JoinFault {
  /** Missing or too long. */
  GIVEN_NAME,
  /** Missing or too long. */
  FAMILY_NAME,
  /** Missing, too long, or no address. */
  EMAIL,
  /** Somebody of the course has it. */
  EMAIL_TAKEN,
  /** There are as many people as the course takes. */
  FULL
}
