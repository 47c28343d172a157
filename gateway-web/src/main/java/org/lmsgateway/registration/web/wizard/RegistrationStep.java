package org.lmsgateway.registration.web.wizard;

import java.util.List;
import org.lmsgateway.shared.FieldFault;

/** The steps of adding a registration, with the fields that each asks for. */
public enum RegistrationStep {
  APP("tenant", "apps"),
  NAME("name", "platform", "environment"),
  GATEWAY_KEYS,
  LMS_KEYS(
      "site",
      "toolId",
      "issuer",
      "clientId",
      "keysetUrl",
      "authorizationUrl",
      "deployments",
      "tokenUrl",
      "tokenAudience"),
  REVIEW;

  private final List<String> fields;

  RegistrationStep(String... fields) {
    this.fields = List.of(fields);
  }

  /** Whether this is the step to put something right; everything can be from the review. */
  boolean asksFor(FieldFault fault) {
    return this == REVIEW || fields.contains(fault.field().replaceAll("\\[\\d+]$", ""));
  }

  /** As people count: from 1. */
  public int getNumber() {
    return ordinal() + 1;
  }

  static RegistrationStep of(int number) {
    return values()[Math.max(1, Math.min(number, values().length)) - 1];
  }

  RegistrationStep next() {
    return of(getNumber() + 1);
  }

  RegistrationStep previous() {
    return of(getNumber() - 1);
  }

  /** Reads the number in an address; the first step if it is none. */
  static RegistrationStep parse(String number) {
    return number != null && number.matches("\\d") ? of(Integer.parseInt(number)) : APP;
  }
}
