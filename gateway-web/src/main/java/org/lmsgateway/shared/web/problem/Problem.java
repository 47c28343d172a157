package org.lmsgateway.shared.web.problem;

import java.util.List;
import java.util.Map;
import org.lmsgateway.shared.FieldFault;
import org.lmsgateway.shared.error.ErrorCode;

/**
 * What a client is told when a request is refused (RFC 9457).
 *
 * @param code names the problem; its texts are found under this name
 * @param detail fills the place that the text leaves for it; may be empty
 * @param faults the fields that are wrong; may be empty
 * @param extensions further members of the document (RFC 9457 §3.2): strings, and lists of strings
 *     or maps
 */
public record Problem(
    int status,
    ErrorCode code,
    String detail,
    List<FieldFault> faults,
    Map<String, Object> extensions) {
  public Problem {
    faults = List.copyOf(faults);
    extensions = Map.copyOf(extensions);
  }

  public static Problem of(ProblemCode code, String detail) {
    return new Problem(code.status(), code, detail, List.of(), Map.of());
  }

  public static Problem of(ProblemCode code) {
    return of(code, "");
  }

  /** What the log has under that number, which the text names. */
  public static Problem numbered(ProblemCode code, String reference) {
    return new Problem(code.status(), code, reference, List.of(), Map.of("reference", reference));
  }

  /** Every wrong field is named; {@code status} is 400, or 409 where one is taken already. */
  public static Problem of(int status, List<FieldFault> faults) {
    return new Problem(status, ProblemCode.FIELDS_INVALID, "", faults, Map.of());
  }
}
