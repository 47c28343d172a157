package org.lmsgateway.registration.web.connection;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.lmsgateway.registration.connection.ConnectionReport;
import org.lmsgateway.registration.connection.Finding;

/** A report as pages show it. */
public record ConnectionView(Instant at, String verdict, List<Line> lines) implements Serializable {

  /**
   * One check.
   *
   * @param cause null if nothing is wrong
   * @param fix null if nothing is to be done
   */
  public record Line(
      String probe,
      String verdict,
      String code,
      String found,
      String measured,
      String cause,
      String fix)
      implements Serializable {

    static Line of(Finding finding, FindingTexts texts) {
      return new Line(
          finding.probe().name(),
          finding.verdict().name(),
          finding.code().name(),
          texts.found(finding),
          finding.measured(),
          texts.cause(finding),
          texts.fix(finding));
    }
  }

  public static ConnectionView of(ConnectionReport report, Locale locale) {
    var texts = FindingTexts.in(locale);
    return new ConnectionView(
        report.at(),
        report.verdict().name(),
        report.findings().stream().map(finding -> Line.of(finding, texts)).toList());
  }
}
