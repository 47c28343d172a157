package org.lmsgateway.launch.service.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lmsgateway.launch.refusal.LaunchReason.CLOUD_NOT_SERVED;
import static org.lmsgateway.launch.refusal.LaunchReason.LOGIN_DEPLOYMENTS_DIFFER;
import static org.lmsgateway.launch.refusal.LaunchReason.LOGIN_OF_OTHER_REGISTRATION;
import static org.lmsgateway.launch.refusal.LaunchReason.LOGIN_PARAMETER_MALFORMED;
import static org.lmsgateway.launch.refusal.LaunchReason.LOGIN_PARAMETER_MISSING;
import static org.lmsgateway.launch.refusal.LaunchReason.LOGIN_TARGET_UNKNOWN;
import static org.lmsgateway.launch.refusal.LaunchReason.PRACTICE_SWITCHED_OFF;
import static org.lmsgateway.launch.refusal.LaunchReason.REGISTRATION_DISABLED;
import static org.lmsgateway.launch.refusal.LaunchReason.REGISTRATION_INCOMPLETE;
import static org.lmsgateway.launch.refusal.LaunchReason.REGISTRATION_NOT_FOUND;
import static org.lmsgateway.launch.refusal.LaunchReason.REGISTRATION_WAITING;
import static org.lmsgateway.launch.refusal.LaunchReason.TENANT_BLOCKED;
import static org.lmsgateway.launch.refusal.LaunchReason.TENANT_PENDING;
import static org.lmsgateway.launch.refusal.LaunchReason.TOO_MANY_LOGINS;
import static org.lmsgateway.launch.service.LaunchAssertions.refusal;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lmsgateway.launch.LaunchOrigin;
import org.lmsgateway.launch.LoginOutcome.Redirect;
import org.lmsgateway.launch.refusal.LaunchReason;
import org.lmsgateway.launch.service.Answer;
import org.lmsgateway.launch.service.LaunchScene;
import org.lmsgateway.launch.service.RefusalCase;
import org.lmsgateway.launch.service.RefusalSuite;
import org.lmsgateway.launch.service.TestPlatform;
import org.lmsgateway.registration.DeploymentPolicy;
import org.lmsgateway.registration.LaunchRules;
import org.lmsgateway.registration.RegistrationDetails;
import org.lmsgateway.registration.RegistrationId;
import org.lmsgateway.tenant.Cloud;
import org.lmsgateway.tenant.TenantStatus;

/** Login initiation: Security Framework 1.0 §5.1.1.1, LTI 1.3 Core §4.1. */
public class LoginRefusalTest extends RefusalSuite {

  public static Stream<RefusalCase> cases() {
    return Stream.of(parameters(), registrations(), tenants()).flatMap(cases -> cases);
  }

  private static Stream<RefusalCase> parameters() {
    return Stream.of(
        login(LOGIN_PARAMETER_MISSING, "issuer is missing", all -> all.remove("iss")),
        login(LOGIN_PARAMETER_MISSING, "login hint is missing", all -> all.remove("login_hint")),
        login(
            LOGIN_PARAMETER_MISSING,
            "target link is missing",
            all -> all.remove("target_link_uri")),
        login(LOGIN_PARAMETER_MISSING, "issuer is empty", all -> all.put("iss", List.of(""))),
        login(
            LOGIN_PARAMETER_MALFORMED,
            "issuer comes twice",
            all -> all.put("iss", List.of(TestPlatform.ISSUER, TestPlatform.ISSUER))),
        login(
            LOGIN_PARAMETER_MALFORMED,
            "client id comes twice",
            all -> all.put("client_id", List.of("a", "b"))),
        login(
            LOGIN_PARAMETER_MALFORMED,
            "login hint has a line feed",
            all -> all.put("login_hint", List.of("a\nb"))),
        login(
            LOGIN_PARAMETER_MALFORMED,
            "message hint is longer than any LMS sends",
            all -> all.put("lti_message_hint", List.of("x".repeat(8001)))),
        login(
            LOGIN_DEPLOYMENTS_DIFFER,
            "deployment is another under Canvas' name",
            all -> all.put("deployment_id", List.of("other"))));
  }

  private static Stream<RefusalCase> registrations() {
    return Stream.of(
        login(
            REGISTRATION_NOT_FOUND,
            "client id is not registered",
            all -> all.put("client_id", List.of("other"))),
        login(
            REGISTRATION_NOT_FOUND,
            "issuer has a slash more",
            all -> all.put("iss", List.of(TestPlatform.ISSUER + "/"))),
        new RefusalCase(
            REGISTRATION_NOT_FOUND,
            "address names no registration",
            scene ->
                refusal(
                    scene.login(
                        Optional.of(RegistrationId.random()), LaunchScene.loginParameters()))),
        new RefusalCase(
            REGISTRATION_NOT_FOUND,
            "issuer alone fits two registrations",
            scene -> {
              scene.registration = null;
              scene.register(otherClient(scene));
              return refusal(scene.login(all -> all.remove("client_id")));
            }),
        ownAddress("client_id", "other", "address is another client's"),
        ownAddress("iss", "https://other.example", "address is another issuer's"),
        new RefusalCase(
            REGISTRATION_WAITING,
            "registration was made by the LMS and nobody has confirmed it",
            scene -> {
              scene.registration.awaitConfirmation();
              return refusal(scene.login(all -> {}));
            }),
        details(
            REGISTRATION_DISABLED,
            "registration is switched off",
            new LaunchRules(DeploymentPolicy.ANY, Set.of(), Set.of(LaunchScene.APP), false, false)),
        details(
            REGISTRATION_INCOMPLETE,
            "registration has no deployment",
            new LaunchRules(
                DeploymentPolicy.LISTED, Set.of(), Set.of(LaunchScene.APP), false, true)),
        details(
            REGISTRATION_INCOMPLETE,
            "registration has no app",
            new LaunchRules(DeploymentPolicy.ANY, Set.of(), Set.of(), false, true)));
  }

  private static Stream<RefusalCase> tenants() {
    return Stream.of(
        tenant(TENANT_PENDING, Cloud.PUBLIC, TenantStatus.PENDING),
        tenant(TENANT_BLOCKED, Cloud.PUBLIC, TenantStatus.BLOCKED),
        tenant(CLOUD_NOT_SERVED, Cloud.DOD, TenantStatus.ACTIVE),
        tenant(CLOUD_NOT_SERVED, Cloud.GCC, TenantStatus.BLOCKED),
        tenant(CLOUD_NOT_SERVED, Cloud.GCC_HIGH, TenantStatus.PENDING),
        tenant(CLOUD_NOT_SERVED, Cloud.UNKNOWN, TenantStatus.ACTIVE),
        new RefusalCase(
            PRACTICE_SWITCHED_OFF,
            "practice LMS is off",
            scene -> {
              scene.register(practice(scene));
              return refusal(scene.login(all -> all.put("iss", List.of(practice(scene).issuer()))));
            }),
        new RefusalCase(
            TOO_MANY_LOGINS,
            "registration begins more at once than it may",
            scene -> {
              scene.limit(1, 1);
              for (int i = 0; i < 10; i++) {
                scene.begin();
              }
              return refusal(scene.login(all -> {}));
            }),
        target("app is not one of the registration's", "/lti/apps/other"),
        target("target link names no app", "/lti/apps/"),
        target("target link is elsewhere in the gateway", "/portal"),
        login(
            LOGIN_TARGET_UNKNOWN,
            "target link is on another host",
            all -> all.put("target_link_uri", List.of("https://evil.example/lti/apps/stars"))),
        login(
            LOGIN_TARGET_UNKNOWN,
            "target link only begins like the gateway's address",
            all ->
                all.put(
                    "target_link_uri",
                    List.of("https://gateway.example.evil.example/lti/apps/stars"))));
  }

  private static RefusalCase login(
      LaunchReason reason, String name, Consumer<Map<String, List<String>>> change) {
    return new RefusalCase(reason, name, scene -> refusal(scene.login(change)));
  }

  private static RefusalCase target(String name, String path) {
    return login(
        LOGIN_TARGET_UNKNOWN,
        name,
        all -> all.put("target_link_uri", List.of(LaunchScene.GATEWAY.of(path).toString())));
  }

  private static RefusalCase ownAddress(String parameter, String value, String name) {
    return new RefusalCase(
        LOGIN_OF_OTHER_REGISTRATION,
        name,
        scene -> {
          var parameters = LaunchScene.loginParameters();
          parameters.put(parameter, List.of(value));
          return refusal(scene.login(Optional.of(scene.registration.id()), parameters));
        });
  }

  private static RefusalCase details(LaunchReason reason, String name, LaunchRules rules) {
    return new RefusalCase(
        reason,
        name,
        scene -> {
          scene.register(scene.platform.details(rules, scene.platform.keyset()));
          return refusal(scene.login(all -> {}));
        });
  }

  private static RefusalCase tenant(LaunchReason reason, Cloud cloud, TenantStatus status) {
    return new RefusalCase(
        reason,
        "tenant is " + status + " in the cloud " + cloud,
        scene -> {
          scene.register(scene.addTenant(cloud, status), scene.platform.details(LaunchScene.APP));
          return refusal(scene.login(all -> {}));
        });
  }

  private static RegistrationDetails otherClient(LaunchScene scene) {
    var same = scene.platform.details(LaunchScene.APP);
    return new RegistrationDetails(
        "Other", same.platform(), same.issuer(), "second", same.addresses(), same.rules());
  }

  private static RegistrationDetails practice(LaunchScene scene) {
    var same = scene.platform.details(LaunchScene.APP);
    return new RegistrationDetails(
        "Practice",
        same.platform(),
        "http://localhost:8080/practice/lms",
        same.clientId(),
        same.addresses(),
        same.rules());
  }

  @Test
  void namesTheMissingParameter() {
    try (var scene = new LaunchScene()) {
      assertThat(refusal(scene.login(all -> all.remove("login_hint"))).detail())
          .isEqualTo("login_hint");
    }
  }

  @Test
  void tellsTheAdminWhichIssuerAndClientAreNotRegistered() {
    try (var scene = new LaunchScene()) {
      var refusal = refusal(scene.login(all -> all.put("client_id", List.of("other"))));

      assertThat(refusal.detail()).contains(TestPlatform.ISSUER).contains("other");
      assertThat(scene.lastLaunch().origin()).isEqualTo(LaunchOrigin.UNKNOWN);
    }
  }

  @Test
  void recordsARefusalUnderItsTenantAndRegistration() {
    try (var scene = new LaunchScene()) {
      scene.login(all -> all.put("target_link_uri", List.of("https://elsewhere.example")));

      assertThat(scene.lastLaunch().origin()).isEqualTo(scene.recordedOrigin());
    }
  }

  @Test
  void neverRedirectsToAnAddressFromTheRequest() {
    try (var scene = new LaunchScene()) {
      var answer = scene.login(all -> all.put("redirect_uri", List.of("https://evil.example")));

      var location = ((Redirect) answer).location();
      assertThat(location).hasHost(URI.create(TestPlatform.ISSUER).getHost());
      assertThat(Answer.query(location))
          .containsEntry("redirect_uri", "https://gateway.example/lti/launch");
    }
  }
}
