package org.lmsgateway.identity.people;

import java.util.Objects;
import org.lmsgateway.identity.Person;

/**
 * A local account with the password just made for it, which is shown this once.
 *
 * @param password never null; only its hash is stored
 */
public record AccountCredentials(Person person, String password) {
  public AccountCredentials {
    Objects.requireNonNull(person, "an account is somebody's");
    Objects.requireNonNull(password, "an account has a password");
  }

  /** Without the password, so that it cannot reach a log. */
  @Override
  public String toString() {
    return "AccountCredentials[" + person.id() + "]";
  }
}
