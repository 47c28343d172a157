package org.lmsgateway.registration.web.connection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lmsgateway.registration.connection.Finding;
import org.lmsgateway.registration.connection.FindingCode;
import org.lmsgateway.registration.connection.Verdict;

class FindingTextsTest {

  @ParameterizedTest
  @EnumSource(FindingCode.class)
  void everyFindingHasATextAndEveryBadOneACauseAndAFix(FindingCode code) {
    var finding = new Finding(code, "x");
    var bad = code.verdict() == Verdict.FAILED || code.verdict() == Verdict.WARN;

    for (var locale : new Locale[] {Locale.ENGLISH, Locale.FRENCH}) {
      var texts = FindingTexts.in(locale);
      assertThat(texts.found(finding)).isNotBlank();
      assertThat(texts.cause(finding) != null).isEqualTo(bad);
      assertThat(texts.fix(finding) != null).isEqualTo(bad);
    }
  }
}
