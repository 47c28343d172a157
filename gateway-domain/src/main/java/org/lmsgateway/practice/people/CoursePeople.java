package org.lmsgateway.practice.people;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The people of the course. They are those of the beginning again after a restart. */
public interface CoursePeople {

  /** The most people that it holds. */
  int MOST = 60;

  /** Everybody who is listed, in the order of their numbers. */
  List<PracticePerson> everybody();

  /** Those who can be given a grade, in the same order. */
  List<PracticePerson> learners();

  /** The person that login hints and services name by the {@code sub} of launches. */
  Optional<PracticePerson> find(String subject);

  /** Somebody made up who could be added; empty when all of them are in the course. */
  Optional<PersonDetails> proposal();

  /**
   * Adds a student, in the group that has the fewest. Who was removed and has the same e-mail
   * address comes back with the same {@code sub}, as in an LMS that knows the account still.
   *
   * @return why not, all at once; empty if the student is in the course now
   */
  Set<JoinFault> add(String givenName, String familyName, String email);

  /** Removes somebody; answers whether they were there and may go. */
  boolean remove(String subject);

  /** A number that grows with each change. */
  long version();

  /**
   * Who came, changed or left after that version; who left is {@link PersonStatus#DELETED}.
   *
   * @return empty if that is too long ago to be known
   */
  Optional<List<PracticePerson>> changedSince(long version);

  /** Puts everybody back who was there at the beginning, and removes everybody else. */
  void startAgain();
}
