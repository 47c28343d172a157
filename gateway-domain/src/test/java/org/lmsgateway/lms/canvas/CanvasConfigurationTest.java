package org.lmsgateway.lms.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lmsgateway.lms.ToolDescription;
import org.lmsgateway.lms.ToolDescription.Claims;
import org.lmsgateway.lms.ToolDescription.Part;

class CanvasConfigurationTest {

  private static final String LAUNCH = "LtiResourceLinkRequest";
  private static final String CHOICE = "LtiDeepLinkingRequest";
  private static final Part STARS =
      new Part("Stars", URI.create("https://g.example/a/stars"), Set.of(LAUNCH));
  private static final Part MOONS =
      new Part("Moons", URI.create("https://g.example/a/moons"), Set.of(LAUNCH, CHOICE));

  private static Map<String, Object> content(Claims claims, Set<String> scopes, Part... parts) {
    var tool =
        new ToolDescription(
            "Stars",
            "Opens Stars.",
            URI.create("https://g.example:8443/login"),
            URI.create("https://g.example:8443/launch"),
            URI.create("https://g.example:8443/keys"),
            List.of(parts),
            scopes,
            claims);
    return new CanvasPreset().configuration(tool);
  }

  @SuppressWarnings("unchecked") // as the configuration is made
  private static Map<String, Object> extension(Map<String, Object> content) {
    return ((List<Map<String, Object>>) content.get("extensions")).get(0);
  }

  private static List<?> placements(Part... parts) {
    var settings = (Map<?, ?>) extension(content(Claims.NAME, Set.of(), parts)).get("settings");
    return (List<?>) settings.get("placements");
  }

  private static Map<String, String> placement(String place, String message, Part part) {
    return Map.of(
        "placement",
        place,
        "text",
        part.name(),
        "message_type",
        message,
        "target_link_uri",
        part.target().toString());
  }

  @Test
  void namesAllAddresses() {
    assertThat(content(Claims.NAME, Set.of(), STARS))
        .containsEntry("title", "Stars")
        .containsEntry("description", "Opens Stars.")
        .containsEntry("oidc_initiation_url", "https://g.example:8443/login")
        .containsEntry("target_link_uri", "https://g.example/a/stars")
        .containsEntry("redirect_uris", List.of("https://g.example:8443/launch"))
        .containsEntry("public_jwk_url", "https://g.example:8443/keys");
  }

  @Test
  void placesAnAppThatIsOnlyOpened() {
    assertThat(placements(STARS))
        .isEqualTo(
            List.of(
                placement("course_navigation", LAUNCH, STARS),
                placement("link_selection", LAUNCH, STARS)));
  }

  /** A key has each placement once. */
  @Test
  void givesEachPlacementToTheFirstAppThatCanTakeIt() {
    assertThat(placements(STARS, MOONS))
        .isEqualTo(
            List.of(
                placement("course_navigation", LAUNCH, STARS),
                placement("link_selection", CHOICE, MOONS),
                placement("assignment_selection", CHOICE, MOONS),
                placement("editor_button", CHOICE, MOONS)));
  }

  @ParameterizedTest
  @CsvSource({"NOTHING, anonymous", "NAME, name_only", "NAME_AND_EMAIL, public"})
  void asksForNoMoreOfPeopleThanTheAppsMayLearn(Claims claims, String level) {
    var extension = extension(content(claims, Set.of(), STARS));

    assertThat(extension).containsEntry("privacy_level", level);
    assertThat(extension).containsEntry("platform", "canvas.instructure.com");
    assertThat(extension).containsEntry("domain", "g.example");
  }

  @Test
  void leavesOutScopesThatCanvasDoesNotKnow() {
    var score = "https://purl.imsglobal.org/spec/lti-ags/scope/score";
    var groups = "https://purl.imsglobal.org/spec/lti-gs/scope/contextgroup.readonly";

    assertThat(content(Claims.NAME, Set.of(groups, score), STARS))
        .containsEntry("scopes", List.of(score));
  }
}
