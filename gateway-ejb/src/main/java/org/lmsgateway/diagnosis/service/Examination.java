package org.lmsgateway.diagnosis.service;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.lmsgateway.diagnosis.Check;
import org.lmsgateway.diagnosis.CheckResult;
import org.lmsgateway.diagnosis.DiagnosisCode;

/** Makes one check after the other, and none that needs another that has failed. */
final class Examination {

  private static final Logger LOG = System.getLogger(Examination.class.getName());

  private final Map<Check, Supplier<CheckResult>> looks;
  private final Map<Check, CheckResult> results = new EnumMap<>(Check.class);

  /**
   * An examination.
   *
   * @param looks how each check is made; those of the client may be absent
   */
  Examination(Map<Check, Supplier<CheckResult>> looks) {
    this.looks = looks;
  }

  /** One result for each check, in their order. */
  List<CheckResult> results() {
    return Stream.of(Check.values()).map(this::result).toList();
  }

  private CheckResult result(Check check) {
    if (!results.containsKey(check)) {
      results.put(check, make(check));
    }
    return results.get(check);
  }

  private CheckResult make(Check check) {
    if (check.isOfClient()) {
      return CheckResult.of(check, DiagnosisCode.LEFT_TO_CLIENT, "");
    }
    return check.needs().stream()
        .map(this::result)
        .filter(CheckResult::isInTheWay)
        .findFirst()
        .map(needed -> CheckResult.waitingFor(check, culprit(needed)))
        .orElseGet(() -> look(check));
  }

  /** One check that breaks off takes none of the others along. */
  private CheckResult look(Check check) {
    try {
      return looks.get(check).get();
    } catch (RuntimeException fault) {
      LOG.log(Level.ERROR, "GW-DIA-001 the check " + check + " broke off", fault);
      return CheckResult.of(check, DiagnosisCode.CHECK_BROKE_OFF, "");
    }
  }

  /** What a check that was not made waits for is what the next one waits for, too. */
  private static Check culprit(CheckResult needed) {
    return needed.code() == DiagnosisCode.NEEDS_OTHER_CHECK
        ? Check.valueOf(needed.measured())
        : needed.check();
  }
}
