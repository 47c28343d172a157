package org.lmsgateway.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Objects;
import org.lmsgateway.shared.Texts;

/** What a person chose for themselves in the portal. */
@Entity
@Table(name = "person_preference")
public class PersonPreference {
  private static final int LONGEST_SUBJECT = 512;
  private static final int LONGEST_LANGUAGE = 8;

  @Id private String subject;

  private String language;

  protected PersonPreference() {}

  /**
   * A first choice.
   *
   * @param subject the {@linkplain org.lmsgateway.shared.Caller#subject() subject} that the person
   *     signs in as
   * @param language its code, such as {@code fr}
   */
  public PersonPreference(String subject, String language) {
    this.subject = Texts.requireLength("subject", subject, LONGEST_SUBJECT);
    speak(language);
  }

  public String subject() {
    return subject;
  }

  public String language() {
    return language;
  }

  /** Takes another language. */
  public void speak(String newLanguage) {
    language = Texts.requireLength("language", newLanguage, LONGEST_LANGUAGE);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PersonPreference preference && subject.equals(preference.subject);
  }

  @Override
  public int hashCode() {
    return Objects.hashCode(subject);
  }
}
