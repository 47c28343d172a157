package org.lmsgateway.diagnosis.web;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;
import java.util.Locale;
import org.lmsgateway.diagnosis.CheckResult;
import org.lmsgateway.registration.connection.Verdict;
import org.lmsgateway.shared.GatewayAddress;

/**
 * A diagnosis as the API shows it.
 *
 * @param firstFailure the id of the check to be mended first; null if none has failed
 */
@JsonbPropertyOrder({"firstFailure", "checks"})
public record DiagnosisAnswer(String firstFailure, List<Item> checks) {

  /** One check. */
  @JsonbPropertyOrder({
    "id",
    "stage",
    "name",
    "state",
    "code",
    "measured",
    "cause",
    "resolution",
    "link"
  })
  public record Item(
      String id,
      String stage,
      String name,
      String state,
      String code,
      String measured,
      String cause,
      String resolution,
      String link) {
    static Item of(CheckResult result, ResultTexts texts, GatewayAddress gateway) {
      var path = ResultLinks.path(result);
      return new Item(
          result.check().name(),
          result.check().stage().name(),
          texts.name(result.check()),
          result.verdict().name(),
          result.code().name(),
          texts.measured(result),
          texts.cause(result),
          texts.resolution(result),
          path == null ? null : gateway.of(path).toString());
    }
  }

  static DiagnosisAnswer of(List<CheckResult> results, Locale locale, GatewayAddress gateway) {
    var texts = ResultTexts.in(locale);
    return new DiagnosisAnswer(
        results.stream()
            .filter(result -> result.verdict() == Verdict.FAILED)
            .map(result -> result.check().name())
            .findFirst()
            .orElse(null),
        results.stream().map(result -> Item.of(result, texts, gateway)).toList());
  }
}
