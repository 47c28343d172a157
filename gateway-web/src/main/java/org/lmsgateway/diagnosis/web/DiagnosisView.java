package org.lmsgateway.diagnosis.web;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.lmsgateway.diagnosis.CheckResult;
import org.lmsgateway.diagnosis.Stage;
import org.lmsgateway.registration.connection.Verdict;

/**
 * A diagnosis as the page shows it.
 *
 * @param first what is to be mended first; null if nothing has failed
 * @param stages in their order
 */
public record DiagnosisView(Line first, List<Part> stages) implements Serializable {

  /** A stage with its checks. */
  public record Part(String stage, String name, List<Line> lines) implements Serializable {}

  /**
   * One check.
   *
   * @param cause null if nothing is wrong
   * @param resolution null if nothing is to be done
   * @param link a path of the gateway; null if nothing is to be mended
   */
  public record Line(
      String id,
      String name,
      String verdict,
      String code,
      String measured,
      String cause,
      String resolution,
      String link)
      implements Serializable {

    static Line of(CheckResult result, ResultTexts texts) {
      return new Line(
          result.check().name(),
          texts.name(result.check()),
          result.verdict().name(),
          result.code().name(),
          texts.measured(result),
          texts.cause(result),
          texts.resolution(result),
          ResultLinks.path(result));
    }
  }

  static DiagnosisView of(List<CheckResult> results, Locale locale) {
    var texts = ResultTexts.in(locale);
    return new DiagnosisView(
        results.stream()
            .filter(result -> result.verdict() == Verdict.FAILED)
            .findFirst()
            .map(result -> Line.of(result, texts))
            .orElse(null),
        Stream.of(Stage.values())
            .filter(stage -> results.stream().anyMatch(result -> isOf(result, stage)))
            .map(stage -> part(stage, results, texts))
            .toList());
  }

  /** What only a program can check of itself is no matter of a page. */
  private static boolean isOf(CheckResult result, Stage stage) {
    return result.check().stage() == stage && !result.check().isOfClient();
  }

  private static Part part(Stage stage, List<CheckResult> results, ResultTexts texts) {
    return new Part(
        stage.name(),
        texts.name(stage),
        results.stream()
            .filter(result -> isOf(result, stage))
            .map(result -> Line.of(result, texts))
            .toList());
  }
}
