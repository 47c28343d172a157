package org.lmsgateway.launch.service.callback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lmsgateway.launch.refusal.LaunchReason.APP_REMOVED;
import static org.lmsgateway.launch.refusal.LaunchReason.BROWSER_COOKIE_MISMATCH;
import static org.lmsgateway.launch.refusal.LaunchReason.BROWSER_COOKIE_MISSING;
import static org.lmsgateway.launch.refusal.LaunchReason.CALLBACK_PARAMETER_MALFORMED;
import static org.lmsgateway.launch.refusal.LaunchReason.CLOUD_NOT_SERVED;
import static org.lmsgateway.launch.refusal.LaunchReason.NONCE_REPLAYED;
import static org.lmsgateway.launch.refusal.LaunchReason.PLATFORM_ERROR;
import static org.lmsgateway.launch.refusal.LaunchReason.REGISTRATION_REMOVED;
import static org.lmsgateway.launch.refusal.LaunchReason.STATE_EXPIRED;
import static org.lmsgateway.launch.refusal.LaunchReason.STATE_FOREIGN;
import static org.lmsgateway.launch.refusal.LaunchReason.STATE_MISSING;
import static org.lmsgateway.launch.refusal.LaunchReason.TARGET_PATH_NOT_TAKEN;
import static org.lmsgateway.launch.refusal.LaunchReason.TARGET_PATH_UNSAFE;
import static org.lmsgateway.launch.refusal.LaunchReason.TENANT_BLOCKED;
import static org.lmsgateway.launch.refusal.LaunchReason.TOKEN_MISSING;
import static org.lmsgateway.launch.service.LaunchAssertions.refusal;
import static org.lmsgateway.shared.service.Claims.LTI;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lmsgateway.app.AppSettings;
import org.lmsgateway.app.ClaimsReleased;
import org.lmsgateway.app.MessageType;
import org.lmsgateway.keys.service.TestKeys;
import org.lmsgateway.launch.LaunchOutcome.Accepted;
import org.lmsgateway.launch.LaunchOutcome.Refused;
import org.lmsgateway.launch.refusal.LaunchReason;
import org.lmsgateway.launch.refusal.Refusal;
import org.lmsgateway.launch.service.Answer;
import org.lmsgateway.launch.service.LaunchScene;
import org.lmsgateway.launch.service.LaunchState;
import org.lmsgateway.launch.service.RefusalCase;
import org.lmsgateway.launch.service.RefusalSuite;
import org.lmsgateway.launch.service.TestPlatform;
import org.lmsgateway.tenant.Cloud;
import org.lmsgateway.tenant.TenantStatus;

/** The authentication response, before and after its token: Security Framework 1.0 §5.1.1.3. */
public class CallbackRefusalTest extends RefusalSuite {

  public static Stream<RefusalCase> cases() {
    return Stream.concat(beforeTheToken(), afterTheToken());
  }

  private static Stream<RefusalCase> beforeTheToken() {
    return Stream.of(
        callback(
            PLATFORM_ERROR,
            "LMS answers with an error",
            (scene, answer) -> answer.put("error", "login_required").without("id_token")),
        callback(
            PLATFORM_ERROR,
            "LMS answers with an error and no state",
            (scene, answer) -> answer.put("error", "server_error").without("state")),
        callback(
            CALLBACK_PARAMETER_MALFORMED,
            "token comes twice",
            (scene, answer) -> answer.put("id_token", "a", "b")),
        callback(
            CALLBACK_PARAMETER_MALFORMED,
            "state comes twice",
            (scene, answer) -> answer.put("state", "a", "b")),
        callback(STATE_MISSING, "state is missing", (scene, answer) -> answer.without("state")),
        callback(STATE_FOREIGN, "state is no state", (scene, answer) -> answer.put("state", "x")),
        callback(
            STATE_FOREIGN,
            "state was sealed by another gateway",
            (scene, answer) ->
                answer.put(
                    "state",
                    TestKeys.stateSealOfOtherGateway(scene.clock)
                        .seal(LaunchState.LIFE, Map.of()))),
        callback(
            STATE_EXPIRED,
            "person took longer than ten minutes",
            (scene, answer) -> scene.clock.advance(Duration.ofSeconds(601))),
        callback(
            BROWSER_COOKIE_MISSING,
            "browser brings no cookie",
            (scene, answer) -> answer.withCookies(Map::clear)),
        callback(
            BROWSER_COOKIE_MISMATCH,
            "browser brings another launch's cookie",
            (scene, answer) -> answer.withCookies(all -> all.replaceAll((name, value) -> "other"))),
        callback(TOKEN_MISSING, "token is missing", (scene, answer) -> answer.without("id_token")),
        callback(
            REGISTRATION_REMOVED,
            "registration was deleted meanwhile",
            (scene, answer) -> scene.registrations.remove(scene.registration)));
  }

  private static Stream<RefusalCase> afterTheToken() {
    return Stream.of(
        callback(
            CLOUD_NOT_SERVED,
            "tenant's cloud changed meanwhile",
            (scene, answer) -> scene.tenant.observeCloud(Cloud.DOD, false, scene.clock.instant())),
        callback(
            TENANT_BLOCKED,
            "tenant was blocked meanwhile",
            (scene, answer) ->
                scene.tenant.observeCloud(Cloud.PUBLIC, false, scene.clock.instant())),
        callback(
            APP_REMOVED,
            "app was removed meanwhile",
            (scene, answer) -> scene.apps.remove(LaunchScene.APP)),
        new RefusalCase(
            APP_REMOVED,
            "app is another tenant's",
            scene -> {
              var other = scene.addTenant("other.example", Cloud.PUBLIC, TenantStatus.ACTIVE);
              scene.register(other, scene.platform.details(LaunchScene.APP));
              return refusal(scene.complete(scene.begin()));
            }),
        below(TARGET_PATH_UNSAFE, "path leaves the app", "/../../sign-in"),
        below(TARGET_PATH_UNSAFE, "query brings a code of its own", "?code=of-somebody-else"),
        new RefusalCase(
            TARGET_PATH_NOT_TAKEN,
            "app takes its own address only",
            scene -> {
              scene.give(
                  new AppSettings(
                      false,
                      Set.of(MessageType.RESOURCE_LINK),
                      Set.of(),
                      ClaimsReleased.EMAIL,
                      Set.of()));
              return launchBelow(scene, "/chapter/3");
            }),
        new RefusalCase(
            NONCE_REPLAYED,
            "same answer is posted twice",
            scene -> {
              var answer = scene.begin();
              scene.complete(answer);
              return refusal(scene.complete(answer));
            }));
  }

  private static RefusalCase below(LaunchReason reason, String name, String path) {
    return new RefusalCase(reason, name, scene -> launchBelow(scene, path));
  }

  private static Refusal launchBelow(LaunchScene scene, String path) {
    var target = LaunchScene.TARGET + path;
    var answer = scene.begin(all -> all.put("target_link_uri", List.of(target)));
    return refusal(scene.complete(answer.claim(LTI + "target_link_uri", target)));
  }

  private static RefusalCase callback(
      LaunchReason reason, String name, BiConsumer<LaunchScene, Answer> change) {
    return new RefusalCase(
        reason,
        name,
        scene -> {
          var answer = scene.begin();
          change.accept(scene, answer);
          return refusal(scene.complete(answer));
        });
  }

  @Test
  void showsTheErrorCodeOfTheLmsWithoutWhatCouldBeMarkup() {
    try (var scene = new LaunchScene()) {
      var answer = scene.begin().put("error", "<b>" + "x".repeat(100));

      assertThat(refusal(scene.complete(answer)).detail()).isEqualTo("?b?" + "x".repeat(57));
    }
  }

  @Test
  void findsThemInAStateThatIsTooOldAsWell() {
    try (var scene = new LaunchScene()) {
      var answer = scene.begin();
      scene.clock.advance(LaunchState.LIFE.plusSeconds(1));

      var refused = (Refused) scene.complete(answer);

      assertThat(refused.refusal().reason()).isEqualTo(STATE_EXPIRED);
      assertThat(refused.refusal().framedBy()).isEqualTo(scene.registration.framedBy());
      assertThat(scene.lastLaunch().origin().registration()).contains(scene.registration.id());
    }
  }

  @Test
  void findsTheRegistrationAndAppOfARefusalInTheState() {
    try (var scene = new LaunchScene()) {
      scene.complete(scene.begin().put("error", "login_required"));

      assertThat(scene.lastLaunch().origin()).isEqualTo(scene.recordedOrigin().to(LaunchScene.APP));
    }
  }

  @Test
  void fetchesNoKeySetForSomebodyWithoutAStateOfOurs() {
    try (var scene = new LaunchScene()) {
      scene.complete(scene.begin().put("state", "made.up.state"));
      scene.complete(scene.begin().withCookies(Map::clear));

      assertThat(scene.platform.fetches()).isZero();
    }
  }

  @Test
  void doesNotConsumeTheNonceOfARefusedLaunch() {
    try (var scene = new LaunchScene()) {
      var answer = scene.begin();
      scene.complete(answer.claim("aud", "other"));

      assertThat(scene.complete(answer.claim("aud", TestPlatform.CLIENT_ID)))
          .isInstanceOf(Accepted.class);
    }
  }
}
