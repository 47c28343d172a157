package org.lmsgateway.privacy;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * One thing that the gateway keeps about a person.
 *
 * @param kind the name of its {@link PersonalDataKind}
 * @param values what it says, by names as the API spells them, in a fixed order
 */
public record HeldData(String kind, Map<String, String> values) {
  public HeldData {
    Objects.requireNonNull(kind, "held data is of a kind");
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  /** Without the values, so that they cannot reach a log. */
  @Override
  public String toString() {
    return "HeldData[" + kind + "]";
  }
}
