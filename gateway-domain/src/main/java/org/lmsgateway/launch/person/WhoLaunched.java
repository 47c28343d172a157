package org.lmsgateway.launch.person;

import java.util.Objects;

/**
 * A person as the LMS named them in a launch.
 *
 * @param idInLms {@code sub} of the token (OpenID Connect Core §2)
 * @param name null if the LMS did not say
 * @param address a mail address; null if the LMS did not say
 */
public record WhoLaunched(String idInLms, String name, String address) {
  public WhoLaunched {
    Objects.requireNonNull(idInLms, "a person has an id in the LMS");
  }

  /** Without the values, so that they cannot reach a log. */
  @Override
  public String toString() {
    return "WhoLaunched[]";
  }
}
