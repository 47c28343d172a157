package org.lmsgateway.practice;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The people of the practice course. */
public enum PracticePerson {
  TEACHER("Ada", "Example", PracticeRole.INSTRUCTOR, null),
  STUDENT("Sam", "Example", PracticeRole.LEARNER, PracticeGroup.DUSK),
  ASSISTANT("Tycho", "Helper", PracticeRole.ASSISTANT, null),
  MEI("Mei", "Sample", PracticeRole.LEARNER, PracticeGroup.DUSK),
  OMAR("Omar", "Model", PracticeRole.LEARNER, PracticeGroup.DUSK),
  GRETA("Greta", "Muster", PracticeRole.LEARNER, PracticeGroup.DUSK),
  PABLO("Pablo", "Ejemplo", PracticeRole.LEARNER, PracticeGroup.DUSK),
  AMINA("Amina", "Mfano", PracticeRole.LEARNER, PracticeGroup.DAWN),
  LUC("Luc", "Modèle", PracticeRole.LEARNER, PracticeGroup.DAWN),
  PRIYA("Priya", "Udaharan", PracticeRole.LEARNER, PracticeGroup.DAWN),
  NOA("Noa", "Dugma", PracticeRole.LEARNER, PracticeGroup.DAWN),
  /** Has left the course, and is still listed, as many LMSs do. */
  IVAN("Ivan", "Primer", PracticeRole.LEARNER, null),
  MENTOR("Vera", "Example", PracticeRole.MENTOR, null);

  private final String givenName;
  private final String familyName;
  private final PracticeRole role;
  private final PracticeGroup group;

  PracticePerson(String givenName, String familyName, PracticeRole role, PracticeGroup group) {
    this.givenName = givenName;
    this.familyName = familyName;
    this.role = role;
    this.group = group;
  }

  /** The person that a login hint names. */
  public static Optional<PracticePerson> ofLoginHint(String hint) {
    return ofSubject(hint);
  }

  /** The person that services name by the {@code sub} of launches. */
  public static Optional<PracticePerson> ofSubject(String subject) {
    return Stream.of(values()).filter(person -> person.subject().equals(subject)).findAny();
  }

  /**
   * Everybody with a role, in the order of the course.
   *
   * @param role a role's URI or short name; empty for everybody
   */
  public static List<PracticePerson> inRole(String role) {
    return Stream.of(values())
        .filter(person -> role.isEmpty() || person.role.isNamed(role))
        .toList();
  }

  /** Those who can be given a grade, in the order of the course. */
  public static List<PracticePerson> learners() {
    return Stream.of(values()).filter(PracticePerson::isGraded).toList();
  }

  /** Who shall be logged in, and the {@code sub} of the token: the same in every launch. */
  public String subject() {
    return "practice-" + (ordinal() + 1);
  }

  public String givenName() {
    return givenName;
  }

  public String familyName() {
    return familyName;
  }

  public String fullName() {
    return givenName + " " + familyName;
  }

  public String email() {
    return givenName.toLowerCase(Locale.ROOT) + "@school.example";
  }

  public PracticeRole role() {
    return role;
  }

  /** The group that the person is in; many are in none. */
  public Optional<PracticeGroup> group() {
    return Optional.ofNullable(group);
  }

  /** Whether the person still takes part (NRPS 2.0 §2.4: {@code Active} or {@code Inactive}). */
  public boolean isActive() {
    return this != IVAN;
  }

  private boolean isGraded() {
    return role == PracticeRole.LEARNER && isActive();
  }
}
