package org.lmsgateway.registration.change;

import java.util.List;
import java.util.Objects;

/**
 * A field that would be another.
 *
 * @param field its name as the API spells it
 * @param before what goes; of lists only what is taken out; may be empty
 * @param after what comes; of lists only what is added; may be empty
 * @param risk what it may break
 */
public record FieldChange(String field, List<String> before, List<String> after, ChangeRisk risk) {
  public FieldChange {
    Objects.requireNonNull(field, "a change names its field");
    before = List.copyOf(before);
    after = List.copyOf(after);
    Objects.requireNonNull(risk, "a change has a risk, though it may be none");
  }
}
