package org.lmsgateway.diagnosis.web;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.lmsgateway.diagnosis.Check;
import org.lmsgateway.diagnosis.CheckResult;
import org.lmsgateway.diagnosis.DiagnosisCode;
import org.lmsgateway.diagnosis.Stage;
import org.lmsgateway.registration.connection.Finding;
import org.lmsgateway.registration.connection.FindingCode;
import org.lmsgateway.registration.web.connection.FindingTexts;
import org.lmsgateway.shared.web.language.Bundles;
import org.lmsgateway.shared.web.problem.Problem;
import org.lmsgateway.shared.web.problem.ProblemTexts;

/**
 * The texts of results in one language: those of the diagnosis, and for the codes of others theirs.
 */
record ResultTexts(ResourceBundle checks, FindingTexts findings, ProblemTexts problems) {
  private static final String CHECKS = DiagnosisCode.class.getPackageName() + ".checks";

  static ResultTexts in(Locale locale) {
    return new ResultTexts(
        Bundles.of(CHECKS, locale), FindingTexts.in(locale), ProblemTexts.in(locale));
  }

  String name(Stage stage) {
    return checks.getString("stage." + stage);
  }

  String name(Check check) {
    return checks.getString("check." + check);
  }

  /** What was found, with what was measured in it. */
  String measured(CheckResult result) {
    if (result.code() instanceof FindingCode code) {
      var found = findings.found(new Finding(code, result.measured()));
      return filled("about", result.subject(), found);
    }
    if (result.code() == DiagnosisCode.NEEDS_OTHER_CHECK) {
      return filled(result.code().name(), name(Check.valueOf(result.measured())));
    }
    if (result.code() == DiagnosisCode.PROVIDER_SILENT) {
      var what = result.subject() + " (" + fault(result.measured()) + ")";
      return filled(result.code().name(), what);
    }
    return result.code() instanceof DiagnosisCode
        ? filled(result.code().name(), result.measured())
        : problems.detail(new Problem(403, result.code(), result.measured(), List.of(), Map.of()));
  }

  /** Why there was no answer; a status says so itself. */
  private String fault(String measured) {
    return measured.startsWith("STATUS ")
        ? measured.replace("STATUS", "HTTP")
        : checks.getString("fault." + measured.split(" ")[0]);
  }

  private String filled(String key, String... values) {
    return new MessageFormat(checks.getString(key), checks.getLocale()).format(values);
  }

  /** Null if nothing is wrong. */
  String cause(CheckResult result) {
    return result.isTrouble() ? why(result, "cause") : null;
  }

  /** Null if nothing is to be done. */
  String resolution(CheckResult result) {
    return result.isTrouble() ? why(result, "fix") : null;
  }

  private String why(CheckResult result, String kind) {
    if (result.code() instanceof FindingCode code) {
      var finding = new Finding(code, result.measured());
      return kind.equals("fix") ? findings.fix(finding) : findings.cause(finding);
    }
    return result.code() instanceof DiagnosisCode
        ? checks.getString(result.code() + "." + kind)
        : problems.bundle().getString("problem." + result.code().name() + "." + kind);
  }
}
