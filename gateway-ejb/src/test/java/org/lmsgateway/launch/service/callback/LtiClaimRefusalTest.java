package org.lmsgateway.launch.service.callback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lmsgateway.launch.refusal.LaunchReason.CLAIM_MALFORMED;
import static org.lmsgateway.launch.refusal.LaunchReason.DEEP_LINKING_MISSING;
import static org.lmsgateway.launch.refusal.LaunchReason.DEEP_LINKING_RETURN_REFUSED;
import static org.lmsgateway.launch.refusal.LaunchReason.DEPLOYMENT_DISMISSED;
import static org.lmsgateway.launch.refusal.LaunchReason.DEPLOYMENT_MISSING;
import static org.lmsgateway.launch.refusal.LaunchReason.DEPLOYMENT_OTHER_THAN_LOGIN;
import static org.lmsgateway.launch.refusal.LaunchReason.DEPLOYMENT_UNKNOWN;
import static org.lmsgateway.launch.refusal.LaunchReason.DEPLOYMENT_WAITING;
import static org.lmsgateway.launch.refusal.LaunchReason.MESSAGE_NOT_OF_APP;
import static org.lmsgateway.launch.refusal.LaunchReason.MESSAGE_TYPE_MISSING;
import static org.lmsgateway.launch.refusal.LaunchReason.MESSAGE_TYPE_NOT_SUPPORTED;
import static org.lmsgateway.launch.refusal.LaunchReason.RESOURCE_LINK_MISSING;
import static org.lmsgateway.launch.refusal.LaunchReason.REVIEWED_USER_MISSING;
import static org.lmsgateway.launch.refusal.LaunchReason.ROLES_MISSING;
import static org.lmsgateway.launch.refusal.LaunchReason.SUBJECT_EMPTY;
import static org.lmsgateway.launch.refusal.LaunchReason.SUBJECT_MISSING;
import static org.lmsgateway.launch.refusal.LaunchReason.TARGET_LINK_MISMATCH;
import static org.lmsgateway.launch.refusal.LaunchReason.TARGET_LINK_MISSING;
import static org.lmsgateway.launch.refusal.LaunchReason.VERSION_MISSING;
import static org.lmsgateway.launch.refusal.LaunchReason.VERSION_NOT_SUPPORTED;
import static org.lmsgateway.launch.service.LaunchAssertions.refusal;
import static org.lmsgateway.shared.service.Claims.LTI;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lmsgateway.app.AppSettings;
import org.lmsgateway.launch.LaunchOutcome;
import org.lmsgateway.launch.LaunchOutcome.Accepted;
import org.lmsgateway.launch.refusal.LaunchReason;
import org.lmsgateway.launch.service.Answer;
import org.lmsgateway.launch.service.LaunchScene;
import org.lmsgateway.launch.service.RefusalCase;
import org.lmsgateway.launch.service.RefusalSuite;
import org.lmsgateway.launch.service.TestPlatform;
import org.lmsgateway.registration.DeploymentPolicy;
import org.lmsgateway.registration.LaunchRules;
import org.lmsgateway.registration.deployment.DeploymentService;
import org.lmsgateway.registration.deployment.Standing;

/** The claims of LTI: LTI 1.3 Core §5.3 and §5.4. */
public class LtiClaimRefusalTest extends RefusalSuite {

  private static final String SETTINGS =
      "https://purl.imsglobal.org/spec/lti-dl/claim/deep_linking_settings";

  private static final String LONG = "x".repeat(256);

  public static Stream<RefusalCase> cases() {
    return Stream.of(messages(), contents(), users(), places(), deployments(), targets())
        .flatMap(cases -> cases);
  }

  private static Stream<RefusalCase> messages() {
    return Stream.of(
        missing(MESSAGE_TYPE_MISSING, "message_type"),
        claim(MESSAGE_TYPE_MISSING, "message type is no text", "message_type", 1),
        claim(
            MESSAGE_TYPE_NOT_SUPPORTED,
            "message type is not served",
            "message_type",
            "LtiAssetProcessorSettingsRequest"),
        missing(VERSION_MISSING, "version"),
        claim(VERSION_NOT_SUPPORTED, "version is LTI 1.1", "version", "LTI-1p0"));
  }

  private static Stream<RefusalCase> contents() {
    return Stream.of(
        deepLinking(DEEP_LINKING_MISSING, "settings are missing", null),
        deepLinking(
            DEEP_LINKING_MISSING,
            "address to return to is missing",
            Map.of("accept_types", List.of("link"))),
        deepLinking(
            DEEP_LINKING_MISSING,
            "accepted types are missing",
            Map.of("deep_link_return_url", "https://lms.school.example/return")),
        deepLinking(
            DEEP_LINKING_RETURN_REFUSED,
            "address to return to is not https",
            settings("http://lms.school.example/return")),
        deepLinking(
            DEEP_LINKING_RETURN_REFUSED,
            "address to return to is a script",
            settings("javascript:alert(1)")),
        claim(
            REVIEWED_USER_MISSING,
            "reviewed user is missing",
            "message_type",
            "LtiSubmissionReviewRequest"),
        new RefusalCase(
            MESSAGE_NOT_OF_APP,
            "app takes plain launches only",
            scene -> {
              var app = scene.apps.find(LaunchScene.APP).orElseThrow();
              app.change(app.name(), app.url(), AppSettings.DEFAULT);
              return refusal(
                  scene.complete(
                      scene
                          .begin()
                          .claim(LTI + "message_type", "LtiDeepLinkingRequest")
                          .claim(SETTINGS, settings("https://lms.school.example/return"))));
            }));
  }

  private static Map<String, Object> settings(String returnUrl) {
    return Map.of("deep_link_return_url", returnUrl, "accept_types", List.of("link"));
  }

  private static RefusalCase deepLinking(LaunchReason reason, String sentence, Object settings) {
    return claims(
        reason,
        sentence,
        all -> all.claim(LTI + "message_type", "LtiDeepLinkingRequest").claim(SETTINGS, settings));
  }

  private static Stream<RefusalCase> users() {
    return Stream.of(
        missing(ROLES_MISSING, "roles"),
        claim(ROLES_MISSING, "roles are no array", "roles", "Instructor"),
        claims(SUBJECT_MISSING, "user is missing", all -> all.withoutClaim("sub")),
        claims(SUBJECT_EMPTY, "user is empty", all -> all.claim("sub", "")),
        claims(SUBJECT_EMPTY, "user is no text", all -> all.claim("sub", 2)),
        claims(CLAIM_MALFORMED, "user is longer than 255", all -> all.claim("sub", LONG)));
  }

  private static Stream<RefusalCase> places() {
    return Stream.of(
        missing(RESOURCE_LINK_MISSING, "resource_link"),
        claim(
            RESOURCE_LINK_MISSING, "resource link has no id", "resource_link", Map.of("title", "")),
        claim(RESOURCE_LINK_MISSING, "resource link is no object", "resource_link", "link-1"),
        claim(
            CLAIM_MALFORMED,
            "resource link's id is longer than 255",
            "resource_link",
            Map.of("id", LONG)),
        claim(CLAIM_MALFORMED, "context has no id", "context", Map.of("title", "Course")),
        claim(CLAIM_MALFORMED, "context is no object", "context", "course-1"));
  }

  private static Stream<RefusalCase> deployments() {
    return Stream.of(
        missing(DEPLOYMENT_MISSING, "deployment_id"),
        claim(DEPLOYMENT_MISSING, "deployment is longer than 255", "deployment_id", LONG),
        claim(DEPLOYMENT_OTHER_THAN_LOGIN, "deployment is not the login's", "deployment_id", "x"),
        deployment(DEPLOYMENT_UNKNOWN, DeploymentPolicy.LISTED),
        deployment(DEPLOYMENT_WAITING, DeploymentPolicy.CONFIRM),
        dismissedDeployment());
  }

  private static Stream<RefusalCase> targets() {
    return Stream.of(
        missing(TARGET_LINK_MISSING, "target_link_uri"),
        claim(
            TARGET_LINK_MISMATCH,
            "target link is not the login's",
            "target_link_uri",
            LaunchScene.TARGET + "/more"));
  }

  private static RefusalCase missing(LaunchReason reason, String name) {
    return claims(reason, name + " is missing", all -> all.withoutClaim(LTI + name));
  }

  private static RefusalCase claim(
      LaunchReason reason, String sentence, String name, Object value) {
    return claims(reason, sentence, all -> all.claim(LTI + name, value));
  }

  private static RefusalCase claims(
      LaunchReason reason, String name, UnaryOperator<Answer> change) {
    return new RefusalCase(
        reason, name, scene -> refusal(scene.complete(change.apply(scene.begin()))));
  }

  private static RefusalCase deployment(LaunchReason reason, DeploymentPolicy policy) {
    return new RefusalCase(
        reason,
        "deployment is not listed and the policy is " + policy,
        scene -> {
          register(scene, policy);
          return refusal(launchFromNew(scene));
        });
  }

  private static RefusalCase dismissedDeployment() {
    return new RefusalCase(
        DEPLOYMENT_DISMISSED,
        "deployment was dismissed by an admin",
        scene -> {
          register(scene, DeploymentPolicy.CONFIRM);
          launchFromNew(scene);
          scene.deployments.find(scene.registration.id(), "new").orElseThrow().dismiss();
          return refusal(launchFromNew(scene));
        });
  }

  private static void register(LaunchScene scene, DeploymentPolicy policy) {
    var listed = Set.of(TestPlatform.DEPLOYMENT);
    var rules = new LaunchRules(policy, listed, Set.of(LaunchScene.APP), false, true);
    scene.register(scene.platform.details(rules, scene.platform.keyset()));
  }

  private static LaunchOutcome launchFromNew(LaunchScene scene) {
    return launchFrom(scene, "new", answer -> answer);
  }

  private static LaunchOutcome launchFrom(
      LaunchScene scene, String deployment, UnaryOperator<Answer> change) {
    var answer = scene.begin(all -> all.put("lti_deployment_id", List.of(deployment)));
    return scene.complete(change.apply(answer.claim(LTI + "deployment_id", deployment)));
  }

  @Test
  void keepsADeploymentThatWaitsForAnAdminAndCountsItsLaunches() {
    try (var scene = new LaunchScene()) {
      register(scene, DeploymentPolicy.CONFIRM);
      launchFromNew(scene);
      scene.clock.advance(Duration.ofSeconds(5));
      launchFromNew(scene);

      assertThat(scene.deployments.of(scene.registration.id()))
          .singleElement()
          .satisfies(
              waiting -> {
                assertThat(waiting.deploymentId()).isEqualTo("new");
                assertThat(waiting.standing()).isEqualTo(Standing.WAITING);
                assertThat(waiting.launches()).isEqualTo(2);
                assertThat(waiting.lastSeenAt()).isEqualTo(waiting.firstSeenAt().plusSeconds(5));
              });
    }
  }

  @Test
  void keepsNoDeploymentOfALaunchThatIsNotSoundInAllElse() {
    try (var scene = new LaunchScene()) {
      register(scene, DeploymentPolicy.CONFIRM);
      launchFrom(scene, "new", answer -> answer.withoutClaim(LTI + "target_link_uri"));
      launchFrom(scene, "new", answer -> answer.claim("aud", "other"));

      assertThat(scene.deployments.of(scene.registration.id())).isEmpty();
    }
  }

  @Test
  void keepsAHundredDeploymentsWaitingAndRefusesFurtherOnesAllTheSame() {
    try (var scene = new LaunchScene()) {
      register(scene, DeploymentPolicy.CONFIRM);
      for (int i = 0; i < DeploymentService.MOST_WAITING; i++) {
        launchFrom(scene, "new-" + i, answer -> answer);
      }

      assertThat(refusal(launchFromNew(scene)).reason()).isEqualTo(DEPLOYMENT_WAITING);
      assertThat(scene.deployments.of(scene.registration.id())).hasSize(100);
    }
  }

  @Test
  void letsADeploymentInThatAnAdminHasConfirmed() {
    try (var scene = new LaunchScene()) {
      register(scene, DeploymentPolicy.CONFIRM);
      launchFromNew(scene);

      scene.registration.confirm("new", scene.clock.instant());

      assertThat(launchFromNew(scene)).isInstanceOf(Accepted.class);
    }
  }

  @Test
  void tellsTheAdminWhichDeploymentIsNotListed() {
    try (var scene = new LaunchScene()) {
      var answer = scene.begin(all -> all.remove("lti_deployment_id"));

      assertThat(refusal(scene.complete(answer.claim(LTI + "deployment_id", "new"))).detail())
          .isEqualTo("new");
    }
  }
}
