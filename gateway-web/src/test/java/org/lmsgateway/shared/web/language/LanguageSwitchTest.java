package org.lmsgateway.shared.web.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageSwitchTest {
  private static final URI BASE = URI.create("https://gateway.example");

  @Test
  void goesBackToThePageWithItsQuery() {
    var page = "https://gateway.example/portal/launches?reference=K7QM-2F9D";

    assertThat(LanguageSwitch.wayBack(BASE, page))
        .isEqualTo("/portal/launches?reference=K7QM-2F9D");
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "https://evil.example/portal",
        "http://gateway.example/portal",
        "https://gateway.example:444/portal",
        "https://gateway.example@evil.example/",
        "https://gateway.example//evil.example/",
        "https://gateway.example/\\evil.example",
        "https://gateway.example",
        "javascript:alert(1)",
        "about:blank",
        "nonsense"
      })
  void goesToTheFirstPageFromAnywhereElse(String referrer) {
    assertThat(LanguageSwitch.wayBack(BASE, referrer)).isEqualTo("/");
  }
}
