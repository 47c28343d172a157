package org.lmsgateway.launch.service.handoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lmsgateway.shared.service.Claims.LTI;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lmsgateway.app.AppSettings;
import org.lmsgateway.app.ClaimsReleased;
import org.lmsgateway.app.LtiService;
import org.lmsgateway.app.MessageType;
import org.lmsgateway.shared.service.Claims;

/** What an app learns at each level, of a launch with all that an LMS may say about people. */
class ReleaseTest {

  private static final Map<String, Object> LAUNCH = launch();

  /** As a real Moodle fills them: with people in the most unlikely places. */
  private static Map<String, Object> launch() {
    Map<String, Object> claims = new LinkedHashMap<>();
    claims.put("iss", "https://lms.example");
    claims.put("sub", "LMS-ID");
    claims.put("name", "NAME");
    claims.put("given_name", "GIVEN");
    claims.put("family_name", "FAMILY");
    claims.put("email", "EMAIL@lms.example");
    claims.put("locale", "LOCALE");
    claims.put("picture", "https://lms.example/PICTURE");
    claims.put(LTI + "message_type", "LtiSubmissionReviewRequest");
    claims.put(LTI + "target_link_uri", "https://gateway.example/lti/apps/stars/chapter/3");
    claims.put(LTI + "roles", List.of("Learner"));
    claims.put(LTI + "context", Map.of("id", "9", "title", "Botany", "owner", "EXTRA"));
    claims.put(LTI + "resource_link", Map.of("id", "3", "title", "Week 1"));
    claims.put(LTI + "custom", Map.of("chapter", "3", "user_name", "USERNAME"));
    claims.put(LTI + "ext", Map.of("user_username", "USERNAME"));
    claims.put(
        LTI + "lis", Map.of("person_sourcedid", "SOURCED", "course_section_sourcedid", "B-1"));
    claims.put(LTI + "lti1p1", Map.of("user_id", "LTI11", "resource_link_id", "old-3"));
    claims.put(
        LTI + "for_user", Map.of("user_id", "OTHER-ID", "name", "OTHER", "email", "OTHER@mail"));
    claims.put(
        LTI + "launch_presentation", Map.of("locale", "fr", "return_url", "https://lms.example/r"));
    claims.put(
        "https://purl.imsglobal.org/spec/lti-nrps/claim/namesroleservice",
        Map.of("context_memberships_url", "https://lms.example/roster"));
    claims.put(
        "https://purl.imsglobal.org/spec/lti-ags/claim/endpoint",
        Map.of("lineitems", "https://lms.example/grades"));
    return LaunchData.of(
        Map.of("reference", "R-1"),
        new Claims(claims),
        id -> "pseudonym of " + id.map(String::length).orElse(0));
  }

  @Test
  void releasesAPseudonymRolesAndThePlaceAndNothingElse() {
    var data = release(ClaimsReleased.NONE);

    assertThat(data.get("user")).isEqualTo(Map.of("id", "pseudonym of 6"));
    assertThat(data.get("forUser")).isEqualTo(Map.of("id", "pseudonym of 8"));
    assertThat(data.get("context")).isEqualTo(Map.of("id", "9", "title", "Botany"));
    assertThat(data.get("lis")).isEqualTo(Map.of("course_section_sourcedid", "B-1"));
    assertThat(data.get("lti11")).isEqualTo(Map.of("resource_link_id", "old-3"));
    assertThat(data).containsKeys("roles", "resourceLink", "presentation", "targetLinkUri");
    assertThat(data.toString())
        .doesNotContain("ID", "NAME", "GIVEN", "FAMILY", "EMAIL", "LOCALE", "PICTURE")
        .doesNotContain("USERNAME", "SOURCED", "LTI11", "OTHER", "EXTRA");
  }

  @Test
  void releasesTheNameWithoutTheAddress() {
    var data = release(ClaimsReleased.NAME);

    assertThat(data.toString())
        .contains("NAME", "GIVEN", "FAMILY", "LOCALE", "PICTURE", "OTHER")
        .doesNotContain("EMAIL", "OTHER@mail", "LMS-ID", "OTHER-ID", "USERNAME", "SOURCED");
  }

  @Test
  void releasesTheAddressWithoutTheIdOfTheLms() {
    var data = release(ClaimsReleased.EMAIL);

    assertThat(data.toString())
        .contains("NAME", "EMAIL@lms.example", "OTHER@mail")
        .doesNotContain("LMS-ID", "OTHER-ID", "USERNAME", "SOURCED", "LTI11");
  }

  @Test
  void releasesAllThatTheLmsSentAndAllClaims() {
    var data = release(ClaimsReleased.ALL, LtiService.ROSTER, LtiService.GRADES);

    assertThat(data).isEqualTo(LAUNCH).containsKey("claims");
  }

  @ParameterizedTest
  @EnumSource(names = "ALL", mode = EnumSource.Mode.EXCLUDE)
  void releasesNoClaimAsTheLmsSentIt(ClaimsReleased level) {
    assertThat(release(level)).doesNotContainKey("claims");
  }

  @Test
  void releasesTheCustomParametersThatAreNamed() {
    var named =
        new AppSettings(
            true,
            Set.of(MessageType.RESOURCE_LINK),
            Set.of(),
            ClaimsReleased.NONE,
            Set.of("chapter", "page"));

    assertThat(new Release(named).of(LAUNCH).get("custom")).isEqualTo(Map.of("chapter", "3"));
    assertThat(release(ClaimsReleased.EMAIL).get("custom")).isEqualTo(Map.of());
  }

  @ParameterizedTest
  @EnumSource
  void showsTheServicesThatTheAppMayUse(ClaimsReleased level) {
    assertThat(release(level).get("services")).isEqualTo(Map.of());
    assertThat(release(level, LtiService.ROSTER, LtiService.GROUPS).get("services"))
        .isEqualTo(Map.of("roster", "https://lms.example/roster"));
  }

  private static Map<String, Object> release(ClaimsReleased level, LtiService... services) {
    return new Release(
            new AppSettings(
                true, Set.of(MessageType.RESOURCE_LINK), Set.of(services), level, Set.of()))
        .of(LAUNCH);
  }
}
