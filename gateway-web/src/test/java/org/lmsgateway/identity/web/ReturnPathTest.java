package org.lmsgateway.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnPathTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/portal",
        "/portal/launches",
        "/portal/launches?reference=K7QM-2F9D",
        "/portal/registrations/add?draft=1b4e28ba-2fa1-11d2-883f-0016d3cca427&step=3"
      })
  void leadsBackToPagesOfThePortal(String path) {
    assertThat(ReturnPath.orStart(path)).isEqualTo(path);
  }

  @ParameterizedTest
  @NullAndEmptySource
  @ValueSource(
      strings = {
        "https://evil.example/portal",
        "//evil.example/portal",
        "/\\evil.example",
        "\\\\evil.example",
        "/portal//evil.example",
        "/portal/../../evil",
        "/portal\n/launches",
        "/portal/\tlaunches",
        "/portalevil",
        "/portal.evil.example",
        "/portal@evil.example",
        "/sign-out",
        "/lti/login",
        "javascript:alert(1)",
        " /portal/launches"
      })
  void leadsNowhereElse(String path) {
    assertThat(ReturnPath.orStart(path)).isEqualTo(ReturnPath.START);
  }

  @Test
  void refusesPathLongerThanAnyOfOurs() {
    assertThat(ReturnPath.orStart("/portal/" + "a".repeat(500))).isEqualTo(ReturnPath.START);
  }

  @Test
  void carriesPathAndQueryInOneParameter() {
    assertThat(ReturnPath.signIn("/portal/launches", "reference=A&b=c"))
        .isEqualTo("/sign-in?return=%2Fportal%2Flaunches%3Freference%3DA%26b%3Dc");
  }
}
