package org.lmsgateway.privacy;

import java.time.Duration;
import java.util.Objects;

/**
 * Something that the gateway keeps about people.
 *
 * @param name the key of its texts, in lower case with hyphens
 * @param kept for how long at the most; null for as long as what it belongs to is there
 * @param setting the setting that says so, or null if it is fixed
 * @param search whether it is found by the id of a person
 */
public record PersonalDataKind(String name, Duration kept, String setting, Search search) {

  /** Whether something is found by the id of a person, and what becomes of it then. */
  public enum Search {
    /** It is exported and erased. */
    ERASED,
    /** It is exported, and stays until its time is over. */
    EXPORTED,
    /** It is encrypted or hashed, so that nobody can find it, and goes when its time is over. */
    NOT_FOUND
  }

  public PersonalDataKind {
    Objects.requireNonNull(name, "a kind of personal data has a name");
    Objects.requireNonNull(search, "a kind of personal data is found or not");
  }
}
