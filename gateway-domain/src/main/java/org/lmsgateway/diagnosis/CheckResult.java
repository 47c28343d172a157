package org.lmsgateway.diagnosis;

import java.io.Serializable;
import java.util.Objects;
import org.lmsgateway.registration.connection.Finding;
import org.lmsgateway.registration.connection.Verdict;
import org.lmsgateway.shared.error.ErrorCode;

/**
 * How one check went.
 *
 * @param code what was found: a {@link DiagnosisCode}, or a code of the component that found it
 * @param measured what was seen, such as a status or a number; may be empty
 * @param subject what was looked at, if that does not go without saying; may be empty
 * @param objectId the id of that, such as of a registration; null if there is none
 */
public record CheckResult(
    Check check, Verdict verdict, ErrorCode code, String measured, String subject, String objectId)
    implements Serializable {

  public CheckResult {
    Objects.requireNonNull(check, "a result is of a check");
    Objects.requireNonNull(verdict, "a check went somehow");
    Objects.requireNonNull(code, "a result has a code");
    Objects.requireNonNull(measured, "what was measured may be empty, but not null");
    Objects.requireNonNull(subject, "the subject may be empty, but not null");
  }

  public static CheckResult of(Check check, DiagnosisCode code, String measured) {
    return new CheckResult(check, code.verdict(), code, measured, "", null);
  }

  /**
   * A refusal of another component.
   *
   * @param measured fills the place that its text leaves; may be empty
   */
  public static CheckResult failed(Check check, ErrorCode code, String measured) {
    return new CheckResult(check, Verdict.FAILED, code, measured, "", null);
  }

  /** What a probe of a registration found. */
  public static CheckResult of(Check check, Finding finding, String subject, String objectId) {
    return new CheckResult(
        check, finding.verdict(), finding.code(), finding.measured(), subject, objectId);
  }

  /** Not looked at, because of another check, which has failed. */
  public static CheckResult waitingFor(Check check, Check failed) {
    return of(check, DiagnosisCode.NEEDS_OTHER_CHECK, failed.name());
  }

  /** The same about a thing that has an id. */
  public CheckResult about(String id) {
    return new CheckResult(check, verdict, code, measured, subject, id);
  }

  /** Whether what needs this check is not to be looked at. */
  public boolean isInTheWay() {
    return verdict == Verdict.FAILED || code == DiagnosisCode.NEEDS_OTHER_CHECK;
  }

  /** Whether there is a cause to tell, and a fix. */
  public boolean isTrouble() {
    return verdict == Verdict.FAILED || verdict == Verdict.WARN;
  }
}
