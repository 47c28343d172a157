package org.lmsgateway.shared.web.problem;

import java.util.List;
import org.lmsgateway.shared.FieldCode;
import org.lmsgateway.shared.FieldFault;

/** A request whose fields are wrong; {@link FaultMapper} answers with every one of them named. */
public class InvalidRequest extends RuntimeException {
  private final transient List<FieldFault> faults;

  public InvalidRequest(List<FieldFault> faults) {
    super("the fields are wrong: " + faults);
    this.faults = List.copyOf(faults);
  }

  /** The cursor was not given by this list. */
  public static InvalidRequest cursor() {
    var fault = new FieldFault("cursor", FieldCode.MALFORMED, "the member next of a list");
    return new InvalidRequest(List.of(fault));
  }

  public List<FieldFault> faults() {
    return faults;
  }
}
