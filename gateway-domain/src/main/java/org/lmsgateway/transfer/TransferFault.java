package org.lmsgateway.transfer;

import java.util.Objects;
import org.lmsgateway.shared.FieldCode;
import org.lmsgateway.shared.FieldFault;

/**
 * What is wrong at one place of a document.
 *
 * @param pointer the place (JSON Pointer, RFC 6901), though nothing may be there if it is missing
 * @param detail fills the place that the fault's text leaves; may be empty
 */
public record TransferFault(String pointer, FieldCode code, String detail) {
  public TransferFault {
    Objects.requireNonNull(pointer, "a fault is at a place");
    Objects.requireNonNull(code, "a fault has a code");
    Objects.requireNonNull(detail, "a fault's detail may be empty, but not null");
  }

  /**
   * The fault of a field of the object at that place. An element of a list, such as {@code
   * deployments[2]}, is named by its index.
   */
  public static TransferFault in(String pointer, FieldFault fault) {
    var place = fault.field().replace("[", "/").replace("]", "");
    return new TransferFault(pointer + "/" + place, fault.code(), fault.detail());
  }
}
