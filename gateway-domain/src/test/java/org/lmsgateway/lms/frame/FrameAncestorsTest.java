package org.lmsgateway.lms.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lmsgateway.lms.Platform;

class FrameAncestorsTest {

  private static final List<String> NOTHING = List.of();

  @Test
  void anLmsWithAHostOfItsOwnFramesFromThereOnly() {
    var moodle =
        FrameAncestors.of(
            Platform.MOODLE,
            "https://Moodle.School.example/lms",
            "https://moodle.school.example/lms/mod/lti/auth.php");

    assertThat(moodle.directive(NOTHING)).isEqualTo("https://moodle.school.example");
  }

  @Test
  void issuerAndAuthorizationAddressBothCount() {
    var sakai =
        FrameAncestors.of(
            Platform.SAKAI, "http://localhost:8085", "https://sso.school.example:8443/auth");

    assertThat(sakai.directive(NOTHING))
        .isEqualTo("http://localhost:8085 https://sso.school.example:8443");
  }

  @ParameterizedTest
  @EnumSource(
      value = Platform.class,
      names = {"CANVAS", "BLACKBOARD", "SCHOOLOGY", "OPEN_EDX", "OTHER"})
  void anLmsWhosePagesCannotBeKnownFramesFromEveryHttpsAddress(Platform platform) {
    var lms = FrameAncestors.of(platform, "https://lms.example", "https://lms.example/auth");

    assertThat(lms.directive(NOTHING)).startsWith("https://").endsWith(" https:");
  }

  @Test
  void whatTheOperatorListsReplacesEveryHttpsAddress() {
    var canvas =
        FrameAncestors.of(
            Platform.CANVAS, "https://canvas.instructure.com", "https://sso.canvaslms.com/auth");

    assertThat(canvas.directive(List.of("https://learn.school.example")))
        .isEqualTo(
            "https://*.canvaslms.com https://*.instructure.com https://canvas.instructure.com"
                + " https://sso.canvaslms.com https://learn.school.example");
  }

  @Test
  void whatTheOperatorListsCountsForEveryLms() {
    var moodle = FrameAncestors.of(Platform.MOODLE, "https://m.example", "https://m.example/a");

    assertThat(moodle.directive(List.of("https://teams.microsoft.com")))
        .isEqualTo("https://m.example https://teams.microsoft.com");
  }

  @ParameterizedTest
  @ValueSource(strings = {"urn:lms", "a b; script-src *", "https://a@b.example", "https://x;y"})
  void ofAnIssuerThatIsNoAddressNothingIsTaken(String issuer) {
    var lms = FrameAncestors.of(Platform.MOODLE, issuer, "https://m.example/a");

    assertThat(lms.directive(NOTHING)).isEqualTo("https://m.example");
  }

  @Test
  void whereNothingIsKnownNobodyFrames() {
    assertThat(FrameAncestors.NONE.directive(List.of("https://teams.microsoft.com")))
        .isEqualTo("'none'");
  }

  @ParameterizedTest
  @CsvSource({
    "https://moodle.example/config, https://moodle.example",
    "https://school.brightspace.com/config, https://school.brightspace.com"
  })
  void whoDescribesItselfFramesFromThatOrigin(String description, String expected) {
    assertThat(FrameAncestors.ofStranger(List.of(description)).directive(NOTHING))
        .isEqualTo(expected);
  }

  @Test
  void whoDescribesItselfInACloudForAllMayBeAtASchoolsOwnDomain() {
    assertThat(
            FrameAncestors.ofStranger(List.of("https://sso.canvaslms.com/config"))
                .directive(NOTHING))
        .contains("https://*.instructure.com")
        .endsWith(" https:");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "moodle.example", "javascript:alert(1)"})
  void whoDescribesNothingIsFramedByNobody(String description) {
    assertThat(FrameAncestors.ofStranger(List.of(description))).isEqualTo(FrameAncestors.NONE);
  }
}
