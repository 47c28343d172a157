package org.lmsgateway.registration;

import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Names a registration; part of its login and key set addresses.
 *
 * @param value a UUID in its usual form
 */
public record RegistrationId(String value) implements Serializable {

  private static final Pattern FORM = Pattern.compile("[0-9a-f-]{36}");

  public RegistrationId {
    if (value == null || !FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("a registration id is a UUID");
    }
  }

  /** A new id. */
  public static RegistrationId random() {
    return new RegistrationId(UUID.randomUUID().toString());
  }

  /** Reads an id that came from outside; empty if it has not the form of one. */
  public static Optional<RegistrationId> parse(String text) {
    return text != null && FORM.matcher(text).matches()
        ? Optional.of(new RegistrationId(text))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return value;
  }
}
