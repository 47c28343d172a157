package org.lmsgateway.launch.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lmsgateway.shared.service.Claims.LTI;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lmsgateway.launch.LaunchOutcome.Accepted;
import org.lmsgateway.launch.SwapOutcome.Swapped;
import org.lmsgateway.registration.DeploymentPolicy;
import org.lmsgateway.registration.LaunchRules;
import org.lmsgateway.shared.service.SettableClock;

/** What LMSs do differently and LTI 1.3 allows. */
class LaunchToleranceTest {

  private static final long NOW = SettableClock.START.getEpochSecond();

  /** A launch that is unusual and sound. */
  record Sound(String name, Function<LaunchScene, Answer> answer) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Sound> launches() {
    return Stream.concat(tokens(), logins());
  }

  private static Stream<Sound> tokens() {
    return Stream.of(
        token("audience is an array of one", all -> all.claim("aud", List.of(client()))),
        token("audience is said twice", all -> all.claim("aud", List.of(client(), client()))),
        token("authorized party is the client", all -> all.claim("azp", client())),
        token("roles are one empty text", all -> all.claim(LTI + "roles", List.of(""))),
        token("roles are none", all -> all.claim(LTI + "roles", List.of())),
        token("roles are of another vocabulary", all -> all.claim(LTI + "roles", List.of("x:y"))),
        token(
            "message asks for content and names no target",
            all ->
                deepLinking(all)
                    .withoutClaim(LTI + "target_link_uri")
                    .withoutClaim(LTI + "resource_link")),
        token(
            "message asks to review a submission",
            all ->
                all.claim(LTI + "message_type", "LtiSubmissionReviewRequest")
                    .claim(LTI + "for_user", Map.of("user_id", "7"))),
        token("context is missing", all -> all.withoutClaim(LTI + "context")),
        token("claims are unknown", all -> all.claim("https://lms.example/x", Map.of("a", 1.5))),
        token("claims are null", all -> all.claim("https://lms.example/null", null)),
        token(
            "person is nobody in particular",
            all -> all.withoutClaim("name").withoutClaim("email")),
        token("issue time has a fraction", all -> all.claim("iat", NOW + 0.5)),
        token("LMS's clock is 60 s fast", all -> all.claim("iat", NOW + 60)),
        token("LMS's clock is 60 s slow", all -> all.claim("iat", NOW - 60)),
        // RFC 7519 §4.1.4: not "on or after"; so the sixtieth second is one too many.
        token("token ran out 60 s ago", all -> all.claim("exp", NOW - 60)),
        token("token lives for years", all -> all.claim("exp", NOW + 1_000_000_000L)),
        token(
            "resource link has an id alone",
            all -> all.claim(LTI + "resource_link", Map.of("id", "1"))),
        token("user's id is as long as it may be", all -> all.claim("sub", "x".repeat(255))));
  }

  private static Stream<Sound> logins() {
    return Stream.of(
        new Sound(
            "login names no deployment",
            scene -> scene.begin(all -> all.remove("lti_deployment_id"))),
        new Sound(
            "login names the deployment as Canvas does",
            scene -> scene.begin(all -> all.put("deployment_id", all.remove("lti_deployment_id")))),
        new Sound(
            "login names the deployment both ways",
            scene -> scene.begin(all -> all.put("deployment_id", all.get("lti_deployment_id")))),
        new Sound(
            "LMS's clock is 60 s slow, and the login was in the middle of a second",
            scene -> {
              scene.clock.advance(Duration.ofMillis(999));
              return scene.begin().claim("iat", NOW - 60);
            }),
        new Sound(
            "login has parameters that nobody knows",
            scene -> scene.begin(all -> all.put("canvas_region", List.of("a", "b")))),
        new Sound(
            "target link has a path and a query",
            scene -> {
              var target = LaunchScene.TARGET + "/page/2?x=y%20z";
              return scene
                  .begin(all -> all.put("target_link_uri", List.of(target)))
                  .claim(LTI + "target_link_uri", target);
            }),
        new Sound(
            "every deployment may launch",
            scene -> {
              register(scene, DeploymentPolicy.ANY, false);
              return scene
                  .begin(all -> all.remove("lti_deployment_id"))
                  .claim(LTI + "deployment_id", "new");
            }),
        new Sound(
            "nobody is signed in to the LMS, and need not be",
            scene -> {
              register(scene, DeploymentPolicy.LISTED, true);
              return scene.begin().withoutClaim("sub");
            }));
  }

  private static void register(LaunchScene scene, DeploymentPolicy policy, boolean anonymous) {
    var rules =
        new LaunchRules(
            policy, Set.of(TestPlatform.DEPLOYMENT), Set.of(LaunchScene.APP), anonymous, true);
    scene.register(scene.platform.details(rules, scene.platform.keyset()));
  }

  private static Sound token(String name, Function<Answer, Answer> change) {
    return new Sound(name, scene -> change.apply(scene.begin()));
  }

  private static Answer deepLinking(Answer all) {
    return all.claim(LTI + "message_type", "LtiDeepLinkingRequest")
        .claim(
            "https://purl.imsglobal.org/spec/lti-dl/claim/deep_linking_settings",
            Map.of(
                "deep_link_return_url",
                "https://lms.school.example/return",
                "accept_types",
                List.of("link")));
  }

  private static String client() {
    return TestPlatform.CLIENT_ID;
  }

  @ParameterizedTest
  @MethodSource("launches")
  void acceptsAndHandsOffWhenThe(Sound launch) {
    try (var scene = new LaunchScene()) {
      var outcome = scene.complete(launch.answer().apply(scene));

      assertThat(outcome).isInstanceOf(Accepted.class);
      var code = LaunchAssertions.code(outcome);
      assertThat(scene.swap(LaunchScene.APP, code)).isInstanceOf(Swapped.class);
    }
  }
}
