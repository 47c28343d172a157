package org.lmsgateway.launch.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.lmsgateway.launch.LaunchOutcome;
import org.lmsgateway.launch.LoginOutcome;
import org.lmsgateway.launch.refusal.LaunchReason;
import org.lmsgateway.shared.service.Claims;
import org.lmsgateway.shared.service.RandomJson;

/** Random parameters, cookies and claims: every launch ends in a clean outcome. */
class ParameterFuzzTest {

  private static final List<String> LOGIN =
      List.of(
          "iss",
          "login_hint",
          "target_link_uri",
          "lti_message_hint",
          "lti_deployment_id",
          "deployment_id",
          "client_id",
          "lti_storage_target");
  private static final List<String> CALLBACK =
      List.of("state", "id_token", "error", "error_description", "lti_storage_target");
  private static final List<String> CLAIMS =
      List.of("iss", "aud", "azp", "sub", "exp", "nbf", "iat", "nonce", "name", "email", "locale");
  private static final List<String> LTI_CLAIMS =
      List.of(
          "message_type",
          "version",
          "deployment_id",
          "target_link_uri",
          "resource_link",
          "roles",
          "context",
          "custom",
          "lis",
          "tool_platform",
          "launch_presentation",
          "for_user",
          "lti1p1");
  private static final List<String> SERVICE_CLAIMS =
      List.of(
          "https://purl.imsglobal.org/spec/lti-dl/claim/deep_linking_settings",
          "https://purl.imsglobal.org/spec/lti-ags/claim/endpoint",
          "https://purl.imsglobal.org/spec/lti-nrps/claim/namesroleservice",
          "https://purl.imsglobal.org/spec/lti-gs/claim/groupsservice",
          "https://purl.imsglobal.org/spec/lti/claim/platformnotificationservice");

  private static LaunchScene scene;

  @BeforeContainer
  static void open() {
    scene = new LaunchScene();
  }

  @AfterContainer
  static void close() {
    scene.close();
  }

  /** Only the registered LMS is ever asked, and only with what fits into an address. */
  @Property(tries = 400)
  void loginEndsAtTheLmsOrInARefusal(@ForAll("login") Map<String, List<String>> changes) {
    Map<String, List<String>> parameters = LaunchScene.loginParameters();
    parameters.putAll(changes);

    var outcome = scene.login(Optional.empty(), parameters);

    if (outcome instanceof LoginOutcome.Redirect redirect) {
      assertThat(redirect.location().toString())
          .startsWith(TestPlatform.ISSUER + "/auth?")
          .matches("[\\x21-\\x7e]+");
    } else {
      assertThat(LaunchAssertions.refusal(outcome).reference()).isNotEmpty();
    }
  }

  @Property(tries = 400)
  void callbackOfNothingSoundIsRefused(
      @ForAll("callback") Map<String, List<String>> form,
      @ForAll("cookies") Map<String, String> cookies) {
    var answer = scene.begin().without("id_token");
    form.forEach((name, values) -> answer.put(name, values.toArray(String[]::new)));
    answer.withCookies(all -> all.putAll(cookies));

    assertThat(LaunchAssertions.refusal(scene.complete(answer)).reference()).isNotEmpty();
  }

  /** Rightly signed: what is taken was sound where it matters, and the rest hurts nobody. */
  @Property(tries = 300)
  void anyClaimsEndInACleanOutcome(@ForAll("claims") Map<String, Object> changes) {
    var answer = scene.begin();
    Map<String, Object> before = new HashMap<>(answer.claims());

    var outcome = scene.complete(answer.claiming(all -> all.putAll(changes)));

    if (outcome instanceof LaunchOutcome.Accepted) {
      for (var name : List.of("iss", "nonce")) {
        assertThat(answer.claims()).containsEntry(name, before.get(name));
      }
      assertThat(scene.swap(LaunchScene.APP, LaunchAssertions.code(outcome))).isNotNull();
    } else {
      assertThat(LaunchAssertions.refusal(outcome).reason())
          .isNotIn(LaunchReason.SIGNATURE_INVALID, LaunchReason.KEYSET_UNREACHABLE);
    }
  }

  @Provide
  Arbitrary<Map<String, List<String>>> login() {
    return parameters(LOGIN);
  }

  @Provide
  Arbitrary<Map<String, List<String>>> callback() {
    return parameters(CALLBACK);
  }

  private static Arbitrary<Map<String, List<String>>> parameters(List<String> names) {
    return Arbitraries.maps(
            Arbitraries.oneOf(Arbitraries.of(names), RandomJson.texts()),
            RandomJson.texts().list().ofMaxSize(2))
        .ofMaxSize(4);
  }

  @Provide
  Arbitrary<Map<String, String>> cookies() {
    return Arbitraries.maps(RandomJson.texts(), RandomJson.texts()).ofMaxSize(3);
  }

  @Provide
  Arbitrary<Map<String, Object>> claims() {
    var names =
        Arbitraries.oneOf(
            Arbitraries.of(CLAIMS),
            Arbitraries.of(LTI_CLAIMS).map(name -> Claims.LTI + name),
            Arbitraries.of(SERVICE_CLAIMS),
            RandomJson.texts());
    return Arbitraries.maps(names, RandomJson.values()).ofMaxSize(3);
  }
}
