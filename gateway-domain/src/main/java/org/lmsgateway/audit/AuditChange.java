package org.lmsgateway.audit;

import java.util.Objects;

/**
 * How one field of a thing changed.
 *
 * @param field its name as the API spells it
 * @param before null if it had no value
 * @param after null if it has none any more
 */
public record AuditChange(String field, String before, String after) {
  public AuditChange {
    Objects.requireNonNull(field, "a change names its field");
  }
}
