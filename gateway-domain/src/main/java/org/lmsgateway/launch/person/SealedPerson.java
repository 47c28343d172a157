package org.lmsgateway.launch.person;

import java.util.Objects;

/**
 * A person for the record of a launch, encrypted.
 *
 * @param nameHash the hash of the name that apps know the person by, to find them by
 * @param sealed what only this gateway can read
 */
public record SealedPerson(String nameHash, String sealed) {
  public SealedPerson {
    Objects.requireNonNull(nameHash, "a sealed person is found by a hash");
    Objects.requireNonNull(sealed, "a sealed person is encrypted");
  }
}
