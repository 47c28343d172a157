package org.lmsgateway.alert.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lmsgateway.alert.Alert;
import org.lmsgateway.alert.AlertKind;
import org.lmsgateway.alert.AlertNotice;
import org.lmsgateway.alert.AlertText;
import org.lmsgateway.shared.TenantId;

class AlertTextTest {

  private static final Instant TIME = Instant.parse("2026-03-01T12:34:00Z");

  @ParameterizedTest
  @EnumSource(AlertKind.class)
  void everyKindHasATextInBothLanguagesThatNamesTheThing(AlertKind kind) {
    var name = "Quiz\nfor 'you' {0}";
    var notice = new AlertNotice(new TenantId("t"), kind, "s", name, "1", TIME);

    var english = AlertText.of(new Alert(notice, TIME), "en");
    var french = AlertText.of(new Alert(notice, TIME), "fr");

    assertThat(english.text()).contains(name);
    assertThat(french.text()).contains(name).isNotEqualTo(english.text());
    assertThat(english.subject()).doesNotContain("\n").isNotEqualTo(french.subject());
    if (kind != AlertKind.TEST) {
      assertThat(english.text()).contains("March 1, 2026");
      assertThat(french.text()).contains("1 mars 2026");
    }
  }
}
