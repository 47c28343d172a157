package org.lmsgateway.launch.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lmsgateway.keys.assertion.AssertionFault;
import org.lmsgateway.launch.refusal.LaunchReason;
import org.lmsgateway.launch.refusal.RefusalPage;

class LaunchTextsTest {
  private final ResourceBundle texts =
      ResourceBundle.getBundle("org.lmsgateway.launch.web.messages", Locale.ROOT);

  @ParameterizedTest
  @EnumSource
  void everyPageHasItsTexts(RefusalPage page) {
    requireTexts("page." + page, "title", "text", "todo");
  }

  @ParameterizedTest
  @EnumSource
  void everyNoticeHasItsTexts(Notice notice) {
    requireTexts("notice." + notice, "title", "text", "todo");
  }

  @Test
  void noTextIsForAReasonThatDoesNotExist() {
    assertThat(texts.keySet())
        .filteredOn(key -> key.startsWith("reason."))
        .allSatisfy(key -> LaunchReason.valueOf(key.split("\\.")[1]));
  }

  /** RFC 6749 §5.2 allows only printable ASCII without quotation mark and backslash. */
  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.MATCH_ALL, names = "CODE_.*")
  void whatAnAppIsToldFitsIntoAnOAuthError(LaunchReason reason) {
    assertThat(texts.getString("reason." + reason + ".cause")).matches("[ -~&&[^\"\\\\]]+");
  }

  @ParameterizedTest
  @EnumSource
  void whatIsWrongWithAnAssertionFitsIntoAnOAuthError(AssertionFault fault) {
    assertThat(texts.getString("assertion." + fault)).matches("[ -~&&[^\"\\\\]]+");
  }

  private void requireTexts(String key, String... parts) {
    for (var part : parts) {
      assertThat(texts.getString(key + "." + part)).isNotBlank();
    }
  }
}
