package org.lmsgateway.registration.web.connection;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.lmsgateway.registration.connection.ConnectionReport;

/** What a check found, as the API shows it. */
@JsonbPropertyOrder({"checkedAt", "result", "checks"})
public record ConnectionAnswer(Instant checkedAt, String result, List<Check> checks) {

  /** One check. */
  @JsonbPropertyOrder({"id", "result", "code", "found", "measured", "cause", "fix"})
  public record Check(
      String id,
      String result,
      String code,
      String found,
      String measured,
      String cause,
      String fix) {
    static Check of(ConnectionView.Line line) {
      return new Check(
          line.probe(),
          line.verdict(),
          line.code(),
          line.found(),
          line.measured(),
          line.cause(),
          line.fix());
    }
  }

  static ConnectionAnswer of(ConnectionReport report, Locale locale) {
    var view = ConnectionView.of(report, locale);
    return new ConnectionAnswer(
        view.at(), view.verdict(), view.lines().stream().map(Check::of).toList());
  }
}
