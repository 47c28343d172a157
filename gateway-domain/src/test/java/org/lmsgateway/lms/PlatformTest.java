package org.lmsgateway.lms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlatformTest {

  @ParameterizedTest
  @EnumSource
  void readsEveryPlatformByNameAndByLabel(Platform platform) {
    assertThat(Platform.parse(platform.name())).contains(platform);
    assertThat(Platform.parse(platform.label())).contains(platform);
  }

  @ParameterizedTest
  @CsvSource({"open edx, OPEN_EDX", "OpenEdX, OPEN_EDX", "open-lms, OPEN_LMS", " moodle , MOODLE"})
  void readsAPlatformAsPeopleSpellIt(String text, Platform platform) {
    assertThat(Platform.parse(text)).contains(platform);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", " ", "WebCT", "CANVAS2"})
  void readsNoOther(String text) {
    assertThat(Platform.parse(text)).isEmpty();
  }

  @Test
  void doesNotDependOnTheLanguageOfTheMachine() {
    var before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertThat(Platform.parse("SAKAI")).contains(Platform.SAKAI);
    } finally {
      Locale.setDefault(before);
    }
  }
}
