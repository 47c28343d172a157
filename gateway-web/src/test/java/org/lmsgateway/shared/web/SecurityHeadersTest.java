package org.lmsgateway.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SecurityHeadersTest {

  @ParameterizedTest
  @EnumSource(
      value = SiteArea.class,
      names = {"LAUNCH", "FRAMED"})
  void letsNobodyFrameALaunchWhoseLmsIsNotKnown(SiteArea area) {
    assertThat(SecurityHeaders.policy(area))
        .contains("frame-ancestors 'none'")
        .contains("base-uri");
  }

  @Test
  void letsThoseFrameWhoAreNamed() {
    assertThat(SecurityHeaders.framedBy("https://lms.example"))
        .startsWith("frame-ancestors https://lms.example;")
        .contains("base-uri");
  }

  @ParameterizedTest
  @EnumSource(
      value = SiteArea.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"LAUNCH", "FRAMED", "PRACTICE", "TEAMS"})
  void letsNobodyFrameTheRest(SiteArea area) {
    assertThat(SecurityHeaders.policy(area)).contains("frame-ancestors 'none'");
  }

  @Test
  void letsOnlyItsOwnCourseFrameThePracticeLms() {
    assertThat(SecurityHeaders.policy(SiteArea.PRACTICE))
        .contains("frame-ancestors 'self'", "frame-src http: https:");
  }

  @Test
  void letsOnlyTeamsFrameItsTab() {
    assertThat(SecurityHeaders.policy(SiteArea.TEAMS))
        .startsWith("frame-ancestors https://teams.microsoft.com ")
        .contains("form-action 'self'")
        .doesNotContain("'none'; form-action", "https:;", "*;");
  }

  @ParameterizedTest
  @EnumSource(SiteArea.class)
  void leavesScriptsToThePolicyWithTheNonce(SiteArea area) {
    assertThat(SecurityHeaders.policy(area)).doesNotContain("script-src");
  }
}
