package org.lmsgateway.practice.people;

import static org.lmsgateway.practice.people.PersonStatus.ACTIVE;
import static org.lmsgateway.practice.people.PersonStatus.INACTIVE;
import static org.lmsgateway.practice.people.PracticeGroup.DAWN;
import static org.lmsgateway.practice.people.PracticeGroup.DUSK;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The people whom the practice course has at the beginning, and some who could join it. */
public final class SamplePeople {

  public static final PracticePerson TEACHER =
      person(1, "Ada", "Example", PracticeRole.INSTRUCTOR, null);
  public static final PracticePerson STUDENT = student(2, "Sam", "Example", DUSK);
  public static final PracticePerson ASSISTANT =
      person(3, "Tycho", "Helper", PracticeRole.ASSISTANT, null);
  public static final PracticePerson MEI = student(4, "Mei", "Sample", DUSK);

  /** Has left the course, and is still listed, as many LMSs do. */
  public static final PracticePerson IVAN = student(12, "Ivan", "Primer", null).with(INACTIVE);

  /** In the order of the course. */
  public static final List<PracticePerson> COURSE =
      List.of(
          TEACHER,
          STUDENT,
          ASSISTANT,
          MEI,
          student(5, "Omar", "Model", DUSK),
          student(6, "Greta", "Muster", DUSK),
          student(7, "Pablo", "Ejemplo", DUSK),
          student(8, "Amina", "Mfano", DAWN),
          student(9, "Luc", "Modèle", DAWN),
          student(10, "Priya", "Udaharan", DAWN),
          student(11, "Noa", "Dugma", DAWN),
          IVAN,
          person(13, "Vera", "Example", PracticeRole.MENTOR, null));

  /** Proposed, in this order, to whoever wants to add somebody. */
  public static final List<PersonDetails> MORE =
      List.of(
          details("Yuki", "Rei"),
          details("Lena", "Beispiel"),
          details("Tomas", "Exemplo"),
          details("Aylin", "Örnek"),
          details("Femke", "Voorbeeld"),
          details("Jonas", "Pavyzdys"),
          details("Kalina", "Primjer"),
          details("Iris", "Esempio"));

  private SamplePeople() {}

  private static PracticePerson student(
      int number, String givenName, String familyName, PracticeGroup group) {
    return person(number, givenName, familyName, PracticeRole.LEARNER, group);
  }

  private static PracticePerson person(
      int number, String givenName, String familyName, PracticeRole role, PracticeGroup group) {
    var details = details(givenName, familyName);
    return new PracticePerson(number, details, role, Optional.ofNullable(group), ACTIVE);
  }

  private static PersonDetails details(String givenName, String familyName) {
    var email = givenName.toLowerCase(Locale.ROOT) + "@school.example";
    return new PersonDetails(givenName, familyName, email);
  }
}
