package org.lmsgateway.launch.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lmsgateway.shared.service.Claims.LTI;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import java.net.URI;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lmsgateway.launch.LoginOutcome;
import org.lmsgateway.launch.LoginOutcome.Redirect;
import org.lmsgateway.launch.SwapOutcome.Swapped;
import org.lmsgateway.launch.refusal.LaunchReason;
import org.lmsgateway.lms.Platform;
import org.lmsgateway.registration.DeploymentPolicy;
import org.lmsgateway.registration.LaunchRules;
import org.lmsgateway.registration.PlatformAddresses;
import org.lmsgateway.registration.RegistrationDetails;
import org.lmsgateway.registration.RegistrationId;
import org.lmsgateway.shared.service.SettableClock;

/**
 * Launches as real LMSs send them, through the real checks: none of them may be refused, whatever
 * is in it that nobody knows, whatever is missing that may be, and with clocks a minute apart.
 */
class RealLaunchTest {

  private static final List<String> NAMES =
      List.of(
          "canvas-course",
          "canvas-account",
          "canvas-public-viewer",
          "blackboard-course",
          "blackboard-rs512",
          "blackboard-system",
          "moodle-student",
          "moodle-teacher",
          "moodle-deep-linking",
          "open-lms-student",
          "brightspace-course",
          "brightspace-hides-everything",
          "schoology-course",
          "sakai-course",
          "open-edx-unit",
          "open-edx-deep-linking",
          "other-least");

  static Stream<Arguments> launches() {
    return NAMES.stream()
        .map(RealLaunch::read)
        .flatMap(launch -> Stream.of(0, 60, -60).map(seconds -> Arguments.of(launch, seconds)));
  }

  @ParameterizedTest(name = "{0}, clock {1} s off")
  @MethodSource("launches")
  void isAcceptedAndHandedOff(RealLaunch launch, int clock) {
    try (var scene = scene(launch)) {
      var outcome = scene.complete(answer(scene, launch, clock));

      var swapped = scene.swap(LaunchScene.APP, LaunchAssertions.code(outcome));
      assertThat(swapped).isInstanceOf(Swapped.class);
    }
  }

  @Test
  void thereIsOneOfEachPlatform() {
    assertThat(NAMES.stream().map(RealLaunch::read).map(RealLaunch::platform))
        .containsAll(EnumSet.allOf(Platform.class));
  }

  /** Canvas fills only those variables that it knows, and Moodle sends null for some. */
  @ParameterizedTest
  @ValueSource(strings = {"canvas-course", "moodle-deep-linking", "sakai-course"})
  void appsGetNoVariableWithoutAValue(String name) {
    var launch = RealLaunch.read(name);
    try (var scene = scene(launch)) {
      var outcome = scene.complete(answer(scene, launch, 0));

      var swapped = (Swapped) scene.swap(LaunchScene.APP, LaunchAssertions.code(outcome));
      assertThat((Map<?, ?>) swapped.launch().get("custom"))
          .allSatisfy((key, value) -> assertThat((String) value).isNotNull().doesNotStartWith("$"));
    }
  }

  /** RS512 is Blackboard's alone, and a resource link may be missing nowhere else. */
  @ParameterizedTest
  @ValueSource(strings = {"blackboard-rs512", "blackboard-system"})
  void whatOnlyBlackboardDoesIsRefusedFromOthers(String name) {
    var launch = RealLaunch.read(name);
    try (var scene = new LaunchScene()) {
      register(scene, launch, Platform.MOODLE);

      var refusal = LaunchAssertions.refusal(scene.complete(answer(scene, launch, 0)));

      assertThat(refusal.reason())
          .isIn(LaunchReason.ALGORITHM_NOT_ALLOWED, LaunchReason.RESOURCE_LINK_MISSING);
    }
  }

  /** Of many Schoology schools, all with one issuer, only its own address tells which is meant. */
  @Test
  void loginWithoutClientIdIsKnownByItsOwnAddressOnly() {
    var launch = RealLaunch.read("schoology-course");
    try (var scene = scene(launch)) {
      var other = scene.registration;
      scene.registration = null;
      scene.register(details(scene, launch, Platform.SCHOOLOGY, "another-client"));

      assertThat(scene.login(Optional.of(other.id()), launch.login())).isInstanceOf(Redirect.class);
      assertThat(scene.login(Optional.empty(), launch.login()))
          .isInstanceOf(LoginOutcome.Refused.class);
    }
  }

  private static LaunchScene scene(RealLaunch launch) {
    var scene = new LaunchScene();
    register(scene, launch, launch.platform());
    return scene;
  }

  private static void register(LaunchScene scene, RealLaunch launch, Platform platform) {
    scene.platform.publish(new JWKSet(published(launch)).toString());
    scene.register(details(scene, launch, platform, clientId(launch)));
  }

  private static RSAKey published(RealLaunch launch) {
    return launch.text("keyset").equals("withoutAlg")
        ? TestPlatform.KEY
        : new RSAKey.Builder(TestPlatform.KEY)
            .keyUse(KeyUse.SIGNATURE)
            .algorithm(JWSAlgorithm.parse(launch.text("alg")))
            .build();
  }

  private static String clientId(RealLaunch launch) {
    var audience = launch.claims("", 0).get("aud");
    return audience instanceof List<?> one ? (String) one.get(0) : (String) audience;
  }

  private static RegistrationDetails details(
      LaunchScene scene, RealLaunch launch, Platform platform, String clientId) {
    var claims = launch.claims("", 0);
    var issuer = (String) claims.get("iss");
    var rules =
        new LaunchRules(
            DeploymentPolicy.LISTED,
            Set.of((String) claims.get(LTI + "deployment_id")),
            Set.of(LaunchScene.APP),
            launch.is("allowAnonymous"),
            true);
    var addresses =
        new PlatformAddresses(
            URI.create(issuer + "/auth"),
            URI.create(issuer + "/token"),
            scene.platform.keyset(),
            null);
    return new RegistrationDetails(launch.name(), platform, issuer, clientId, addresses, rules);
  }

  private static Answer answer(LaunchScene scene, RealLaunch launch, int clock) {
    var own = launch.is("ownLoginAddress");
    var id = own ? Optional.of(scene.registration.id()) : Optional.<RegistrationId>empty();
    var login = scene.login(id, launch.login());
    assertThat(login).isInstanceOf(Redirect.class);
    var redirect = (Redirect) login;
    var nonce = Answer.query(redirect.location()).get("nonce");
    var claims = launch.claims(nonce, SettableClock.START.getEpochSecond() + clock);
    var header =
        new JWSHeader.Builder(JWSAlgorithm.parse(launch.text("alg")))
            .keyID(TestPlatform.KEY.getKeyID())
            .build();
    return Answer.to(redirect)
        .put("id_token", TestPlatform.sign(TestPlatform.KEY, header, new Payload(claims)));
  }
}
