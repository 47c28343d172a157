package org.lmsgateway.teamsapp.service;

import java.util.Objects;

/**
 * Who is signed in to Teams.
 *
 * @param id in the directory; never changes
 * @param upn the name that the person signs in with
 */
record TabPerson(String id, String upn) {
  TabPerson {
    Objects.requireNonNull(id, "a person has an id");
    Objects.requireNonNull(upn, "a person has a name to sign in with");
  }

  /** Without the person. */
  @Override
  public String toString() {
    return "TabPerson[]";
  }
}
