package org.lmsgateway.registration.service.dynamic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lmsgateway.registration.dynamic.DynamicOutcome;
import org.lmsgateway.registration.dynamic.DynamicOutcome.Refused;
import org.lmsgateway.registration.dynamic.DynamicRefusal;
import org.lmsgateway.registration.dynamic.Entrance;
import org.lmsgateway.registration.dynamic.Initiation;
import org.lmsgateway.registration.dynamic.Invitation;
import org.lmsgateway.tenant.TenantStatus;

/** Every reason why an LMS is not registered, but for the click, which the resource judges. */
class DynamicRefusalTest {

  /**
   * What goes wrong.
   *
   * @param detail what the refusal names; null for anything
   */
  record Case(
      DynamicRefusal reason,
      String what,
      String detail,
      Function<DynamicScene, DynamicOutcome> visit) {

    static Case of(
        DynamicRefusal reason, String what, Function<DynamicScene, DynamicOutcome> visit) {
      return new Case(reason, what, null, visit);
    }

    /** An LMS that describes itself otherwise. */
    static Case member(DynamicRefusal reason, String member, Object value, String detail) {
      return new Case(
          reason,
          member + " = " + value,
          detail,
          scene -> {
            if (value == null) {
              scene.lms.description.remove(member);
            } else {
              scene.lms.description.put(member, value);
            }
            return scene.look(scene.invite());
          });
    }

    /** An LMS that answers so to our wish. */
    static Case answer(DynamicRefusal reason, int status, String body, String detail) {
      return new Case(
          reason,
          status + " " + body,
          detail,
          scene -> {
            scene.lms.status = status;
            scene.lms.answer = body;
            return scene.register(scene.invite());
          });
    }

    /** An LMS that opens the link so. */
    static Case initiation(DynamicRefusal reason, String configuration, String token) {
      return of(
          reason,
          configuration + " with " + (token == null ? "no token" : token.length() + " characters"),
          scene -> scene.service().look(scene.invite(), new Initiation(configuration, token)));
    }

    @Override
    public String toString() {
      return reason + ": " + what;
    }
  }

  static Stream<Case> cases() {
    return Stream.of(links(), initiations(), descriptions(), answers()).flatMap(all -> all);
  }

  private static Stream<Case> links() {
    return Stream.of(
        Case.of(
            DynamicRefusal.INVITATION_UNKNOWN,
            "secret of nobody",
            scene -> scene.look(new Entrance.ByInvitation("x".repeat(43)))),
        Case.of(
            DynamicRefusal.INVITATION_USED,
            "second click",
            scene -> {
              var invitation = scene.invite();
              scene.register(invitation);
              return scene.register(invitation);
            }),
        Case.of(
            DynamicRefusal.INVITATION_EXPIRED,
            "fifteen minutes later",
            scene -> {
              var invitation = scene.invite();
              scene.clock.advance(Invitation.LIFE);
              return scene.register(invitation);
            }),
        Case.of(
            DynamicRefusal.LINK_OFF,
            "never switched on",
            scene -> scene.look(new Entrance.OfTenant(scene.tenant.id().value()))),
        Case.of(
            DynamicRefusal.LINK_OFF,
            "no tenant at all",
            scene -> scene.look(new Entrance.OfTenant("' or 1=1"))),
        Case.of(
            DynamicRefusal.LINK_OFF,
            "switched off again",
            scene -> {
              var link = scene.link();
              scene.invitationService().closeLink(scene.tenant.id());
              return scene.look(link);
            }),
        Case.of(
            DynamicRefusal.LINK_OFF,
            "forbidden by the operator meanwhile",
            scene -> {
              var link = scene.link();
              scene.settings = DynamicScene.settings(false);
              return scene.look(link);
            }),
        Case.of(
            DynamicRefusal.LINK_FULL,
            "twenty wait",
            scene -> {
              var link = scene.link();
              for (int i = 0; i < LinkCheck.MOST_WAITING; i++) {
                scene.lms.answer = "{\"client_id\": \"client-" + i + "\"}";
                scene.register(link);
              }
              return scene.look(link);
            }),
        Case.of(
            DynamicRefusal.TENANT_NOT_SERVED,
            "tenant is blocked",
            scene -> {
              scene.tenant = scene.addTenant(TenantStatus.BLOCKED);
              scene.callers.adminOf(scene.tenant.id());
              return scene.look(scene.invite());
            }),
        Case.of(
            DynamicRefusal.APPS_GONE,
            "the app was deleted",
            scene -> {
              var invitation = scene.invite();
              scene.apps.remove(DynamicScene.APP);
              return scene.look(invitation);
            }));
  }

  private static Stream<Case> initiations() {
    return Stream.of(
        Case.initiation(DynamicRefusal.CONFIGURATION_ADDRESS_MISSING, null, null),
        Case.initiation(DynamicRefusal.CONFIGURATION_ADDRESS_MISSING, " ", null),
        Case.initiation(DynamicRefusal.CONFIGURATION_ADDRESS_MALFORMED, "lms.example", null),
        Case.initiation(DynamicRefusal.CONFIGURATION_ADDRESS_MALFORMED, "https://a b", null),
        Case.initiation(
            DynamicRefusal.CONFIGURATION_ADDRESS_MALFORMED,
            "https://lms.example/" + "x".repeat(2000),
            null),
        Case.initiation(DynamicRefusal.TOKEN_MALFORMED, "https://lms.example/c", "a\r\nHost: b"),
        Case.initiation(DynamicRefusal.TOKEN_MALFORMED, "https://lms.example/c", "a".repeat(8193)));
  }

  private static Stream<Case> descriptions() {
    var missing = DynamicRefusal.CONFIGURATION_MEMBER_MISSING;
    var malformed = DynamicRefusal.CONFIGURATION_MEMBER_MALFORMED;
    return Stream.of(
            Stream.of(
                Case.initiation(
                    DynamicRefusal.CONFIGURATION_ADDRESS_NOT_ALLOWED, "http://lms.example/c", null),
                Case.initiation(
                    DynamicRefusal.CONFIGURATION_ADDRESS_NOT_ALLOWED, "https://10.0.0.1/c", null),
                Case.initiation(
                    DynamicRefusal.CONFIGURATION_ADDRESS_NOT_ALLOWED, "ftp://lms.example/c", null),
                configuration(DynamicRefusal.CONFIGURATION_UNREACHABLE, 500, ""),
                configuration(DynamicRefusal.CONFIGURATION_UNREACHABLE, 302, ""),
                configuration(DynamicRefusal.CONFIGURATION_DENIED, 401, ""),
                configuration(DynamicRefusal.CONFIGURATION_DENIED, 403, ""),
                configuration(DynamicRefusal.CONFIGURATION_NOT_JSON, 200, "<html>Sign in</html>"),
                configuration(DynamicRefusal.CONFIGURATION_NOT_JSON, 200, "[]"),
                configuration(DynamicRefusal.CONFIGURATION_NOT_JSON, 200, "[".repeat(5000)),
                Case.member(missing, "issuer", null, "issuer"),
                Case.member(missing, "issuer", true, "issuer"),
                Case.member(malformed, "issuer", "localhost", "issuer"),
                Case.member(malformed, "issuer", "http://localhost?a=b", "issuer"),
                Case.member(
                    DynamicRefusal.ISSUER_OF_OTHER_HOST,
                    "issuer",
                    "https://canvas.instructure.com",
                    "https://canvas.instructure.com <- localhost")),
            Stream.of(
                    "authorization_endpoint", "token_endpoint", "jwks_uri", "registration_endpoint")
                .flatMap(
                    name ->
                        Stream.of(
                            Case.member(missing, name, null, name),
                            Case.member(malformed, name, "javascript:alert(1)", name),
                            Case.member(
                                DynamicRefusal.ENDPOINT_NOT_ALLOWED,
                                name,
                                "http://lms.example/x",
                                name + ": lms.example"))),
            Stream.of("token_endpoint", "jwks_uri", "registration_endpoint")
                .map(
                    name ->
                        Case.member(
                            DynamicRefusal.ENDPOINT_NOT_ALLOWED,
                            name,
                            "https://169.254.169.254/x",
                            name + ": 169.254.169.254")))
        .flatMap(all -> all);
  }

  private static Case configuration(DynamicRefusal reason, int status, String body) {
    return Case.of(
        reason,
        status + " " + body.substring(0, Math.min(20, body.length())),
        scene -> {
          scene.lms.server().answer("/configuration", status, body);
          return scene.look(scene.invite());
        });
  }

  private static Stream<Case> answers() {
    var malformed = DynamicRefusal.PLATFORM_ANSWER_MALFORMED;
    return Stream.of(
        Case.answer(DynamicRefusal.PLATFORM_UNREACHABLE, 503, "", "HTTP 503"),
        Case.answer(DynamicRefusal.PLATFORM_UNREACHABLE, 302, "", "REDIRECTED"),
        Case.answer(
            DynamicRefusal.PLATFORM_TOKEN_REFUSED,
            401,
            "token_already_used",
            "HTTP 401: token_already_used"),
        Case.answer(
            DynamicRefusal.PLATFORM_REFUSED,
            400,
            "{\"error\": \"invalid_client_metadata\", \"error_description\": \"no jwks\"}",
            "HTTP 400: no jwks"),
        Case.answer(
            DynamicRefusal.PLATFORM_REFUSED,
            422,
            "{\"errors\": [{\"message\": \"bad scope\"}]}",
            "HTTP 422: bad scope"),
        Case.answer(malformed, 200, "<html>Welcome</html>", ""),
        Case.answer(malformed, 201, "{}", ""),
        Case.answer(malformed, 200, "{\"client_id\": \"" + "x".repeat(256) + "\"}", ""),
        Case.of(
            DynamicRefusal.CLIENT_REGISTERED_ALREADY,
            "the LMS changed the tool that it had",
            scene -> {
              scene.register(scene.invite());
              return scene.register(scene.invite());
            }));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void refuses(Case refused) {
    try (var scene = new DynamicScene()) {
      var outcome = refused.visit().apply(scene);

      assertThat(outcome).isInstanceOf(Refused.class);
      assertThat(((Refused) outcome).reason()).isEqualTo(refused.reason());
      if (refused.detail() != null) {
        assertThat(((Refused) outcome).detail()).isEqualTo(refused.detail());
      }
    }
  }

  @Test
  void everyReasonHasATestThatMeetsIt() {
    var met = cases().map(Case::reason).collect(Collectors.toSet());

    assertThat(met).isEqualTo(EnumSet.complementOf(EnumSet.of(DynamicRefusal.ORIGIN_FOREIGN)));
  }
}
