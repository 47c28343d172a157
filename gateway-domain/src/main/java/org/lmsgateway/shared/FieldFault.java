package org.lmsgateway.shared;

import java.util.Objects;

/**
 * What is wrong with one field that a person or a client filled in.
 *
 * @param field the field's name as the API spells it
 * @param code names the fault; its texts are found under this name
 * @param detail the offending part of the value or what would be allowed; may be empty, never null
 */
public record FieldFault(String field, FieldCode code, String detail) {
  public FieldFault {
    Objects.requireNonNull(field, "a fault names its field");
    Objects.requireNonNull(code, "a fault has a code");
    Objects.requireNonNull(detail, "a fault's detail may be empty, but not null");
  }

  public static FieldFault of(String field, FieldCode code) {
    return new FieldFault(field, code, "");
  }
}
