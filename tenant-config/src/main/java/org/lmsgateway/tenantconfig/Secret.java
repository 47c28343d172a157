package org.lmsgateway.tenantconfig;

import java.util.Objects;

/**
 * A secret setting. Its text form hides it, so that it cannot reach a log by accident.
 *
 * @param value never null
 */
public record Secret(String value) {
  public Secret {
    Objects.requireNonNull(value, "a secret has a value");
  }

  @Override
  public String toString() {
    return "(secret)";
  }
}
