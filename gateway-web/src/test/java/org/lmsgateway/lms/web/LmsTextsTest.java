package org.lmsgateway.lms.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.Collections;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.lmsgateway.lms.Platform;
import org.lmsgateway.lms.presets.Presets;

class LmsTextsTest {
  private static final ResourceBundle TEXTS =
      ResourceBundle.getBundle("org.lmsgateway.lms.web.messages", Locale.ENGLISH);
  private static final Pattern BOLD = Pattern.compile("</?b>");

  /** Open LMS has Moodle's. */
  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "OPEN_LMS")
  void sayOfEachLmsWhatToDoAndWhereToFindIt(Platform platform) {
    assertThat(TEXTS.containsKey(platform + ".give.1")).isTrue();
    assertThat(TEXTS.containsKey(platform + ".take.1")).isTrue();
  }

  @Test
  void nameEachEnvironment() {
    for (var platform : Platform.values()) {
      assertThat(Presets.environments(platform))
          .allSatisfy(name -> assertThat(TEXTS.containsKey("environment." + name)).isTrue());
    }
  }

  /** They are shown as they stand, so that nothing but bold print may be in them. */
  @Test
  void haveNoMarkupButBoldPrintAndAreWholePatterns() {
    for (var key : Collections.list(TEXTS.getKeys())) {
      var text = TEXTS.getString(key);
      assertThat(BOLD.matcher(text).replaceAll("")).as(key).doesNotContain("<", ">", "'");
      assertThat(BOLD.matcher(text).results().count() % 2).as(key).isZero();
      assertThat(new MessageFormat(text).format(new Object[] {"X"})).as(key).isNotBlank();
    }
  }
}
