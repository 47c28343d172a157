package org.lmsgateway.registration.service.dynamic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lmsgateway.app.AppSettings;
import org.lmsgateway.app.ClaimsReleased;
import org.lmsgateway.app.LtiService;
import org.lmsgateway.app.MessageType;
import org.lmsgateway.lms.Platform;
import org.lmsgateway.registration.Registration;
import org.lmsgateway.registration.RegistrationStatus;
import org.lmsgateway.registration.dynamic.DynamicOutcome;
import org.lmsgateway.registration.dynamic.DynamicOutcome.Offered;
import org.lmsgateway.registration.dynamic.DynamicOutcome.Refused;
import org.lmsgateway.registration.dynamic.DynamicOutcome.Registered;
import org.lmsgateway.registration.dynamic.DynamicRefusal;
import org.lmsgateway.registration.dynamic.Initiation;
import org.lmsgateway.registration.dynamic.Offer;

class DynamicRegistrationTest {

  private final DynamicScene scene = new DynamicScene();

  @AfterEach
  void close() {
    scene.close();
  }

  private static Registration registered(DynamicOutcome outcome) {
    assertThat(outcome).isInstanceOf(Registered.class);
    return ((Registered) outcome).registration();
  }

  private static Offer offered(DynamicOutcome outcome) {
    assertThat(outcome).isInstanceOf(Offered.class);
    return ((Offered) outcome).offer();
  }

  @Test
  void lookingSaysWhatWouldBeRegisteredAndChangesNothing() {
    var invitation = scene.invite();

    var offer = offered(scene.look(invitation));

    assertThat(offer.lms().platform()).isEqualTo(Platform.MOODLE);
    assertThat(offer.lms().issuer()).isEqualTo(scene.lms.description.get("issuer"));
    assertThat(offer.lms().product()).isEqualTo("moodle 4.5");
    assertThat(offer.registrationName()).isEqualTo("Our Moodle");
    assertThat(offer.tenant()).isEqualTo(scene.tenant.name());
    assertThat(offer.apps()).containsExactly("Stars");
    assertThat(offer.wishes().messages()).containsExactly(MessageType.RESOURCE_LINK);
    assertThat(offer.waits()).isFalse();
    assertThat(scene.lms.wasAsked()).isFalse();
    assertThat(offered(scene.look(invitation))).isEqualTo(offer);
  }

  @Test
  void registersBothWithTheKeysThatWereToldToTheLms() {
    var registration = registered(scene.register(scene.invite()));

    assertThat(registration.tenant()).isEqualTo(scene.tenant.id());
    assertThat(registration.name()).isEqualTo("Our Moodle");
    assertThat(registration.clientId()).isEqualTo("client-7");
    assertThat(registration.addresses().keyset())
        .hasToString((String) scene.lms.description.get("jwks_uri"));
    assertThat(registration.rules().deployments()).containsExactly("2");
    assertThat(registration.rules().apps()).containsExactly(DynamicScene.APP);
    assertThat(registration.status()).isEqualTo(RegistrationStatus.ACTIVE);
    assertThat(scene.lms.wish().getString("jwks_uri"))
        .isEqualTo("https://gateway.example:8443/lti/keys/" + registration.id() + ".json");
    assertThat(scene.keys.publicKeySet(registration.id().value())).isPresent();
    assertThat(scene.audit.lines()).containsExactly("CREATED invitation", "CREATED registration");
  }

  /** Canvas wants the token for its description, too. */
  @Test
  void sendsTheTokenWithBothRequests() {
    scene.register(scene.invite());

    var bearer = "Bearer " + RegisteringLms.TOKEN;
    assertThat(scene.lms.authorizations()).containsExactly(bearer, bearer);
  }

  /** Brightspace gives none. */
  @Test
  void registersWithoutAToken() {
    var initiation = new Initiation(scene.lms.initiation().openidConfiguration(), null);

    registered(scene.service().register(scene.invite(), initiation, DynamicScene.TEXTS));

    assertThat(scene.lms.authorizations()).containsExactly("null", "null");
  }

  @Test
  void onlyOriginsOfTheLmsMayHearThatThePageCanBeClosed() {
    scene.lms.description.put("authorization_endpoint", "https://sso.lms.example/auth");

    var outcome = (Registered) scene.register(scene.invite());

    var own = "http://localhost:" + scene.lms.server().port();
    assertThat(outcome.origins()).containsExactly(own, "https://sso.lms.example");
  }

  @Test
  void registrationWithoutDeploymentIsAsTheInvitationSays() {
    scene.lms.answer = "{\"client_id\": \"a\"}";
    assertThat(registered(scene.register(scene.invite("CONFIRM"))).status())
        .isEqualTo(RegistrationStatus.ACTIVE);
    scene.lms.answer = "{\"client_id\": \"b\"}";
    assertThat(registered(scene.register(scene.invite("LISTED"))).status())
        .isEqualTo(RegistrationStatus.INCOMPLETE);
  }

  /** Canvas has a number, Moodle answers 200; RFC 7591 says 201. */
  @Test
  void takesWhatLmssAnswer() {
    scene.lms.status = 201;
    scene.lms.answer = "{\"client_id\": 10000000000001, \"deployment_id\": 3}";

    var registration = registered(scene.register(scene.invite()));

    assertThat(registration.clientId()).isEqualTo("10000000000001");
    assertThat(registration.rules().deployments()).containsExactly("3");
  }

  @Test
  void ignoresADeploymentThatLtiDoesNotAllow() {
    scene.lms.answer = "{\"client_id\": \"c\", \"deployment_id\": \"é\"}";

    assertThat(registered(scene.register(scene.invite())).rules().deployments()).isEmpty();
  }

  @Test
  void anInvitationWorksOnce() {
    var invitation = scene.invite();
    registered(scene.register(invitation));

    assertThat(scene.register(invitation)).isEqualTo(Refused.of(DynamicRefusal.INVITATION_USED));
    assertThat(scene.look(invitation)).isEqualTo(Refused.of(DynamicRefusal.INVITATION_USED));
  }

  @Test
  void anInvitationIsGivenBackIfTheLmsRefuses() {
    var invitation = scene.invite();
    scene.lms.status = 400;
    scene.lms.answer = "missing required attribute client_name";

    var refused = (Refused) scene.register(invitation);

    assertThat(refused.reason()).isEqualTo(DynamicRefusal.PLATFORM_REFUSED);
    assertThat(refused.detail()).isEqualTo("HTTP 400: missing required attribute client_name");
    scene.lms.status = 200;
    scene.lms.answer = "{\"client_id\": \"d\"}";
    registered(scene.register(invitation));
  }

  @Test
  void whatTheLmsSaysIsMadeHarmless() {
    scene.lms.status = 400;
    scene.lms.answer =
        "<b onclick='x'>no\n\u202e</b> token " + RegisteringLms.TOKEN + " " + "x".repeat(500);

    var detail = ((Refused) scene.register(scene.invite())).detail();

    assertThat(detail).startsWith("HTTP 400: no token … xxx").hasSizeLessThan(230);
    assertThat(detail).doesNotContain("<", "\u202e", RegisteringLms.TOKEN);
  }

  @Test
  void aWholePageSaysNothing() {
    scene.lms.status = 404;
    scene.lms.answer = "<!DOCTYPE html><html><body>Not found</body></html>";

    assertThat(((Refused) scene.register(scene.invite())).detail()).isEqualTo("HTTP 404");
  }

  @Test
  void aTenantsLinkMakesRegistrationsThatWait() {
    var link = scene.link();
    assertThat(offered(scene.look(link)).waits()).isTrue();

    var registration = registered(scene.register(link));

    assertThat(registration.status()).isEqualTo(RegistrationStatus.WAITING);
    assertThat(registration.name()).isEqualTo("Moodle, localhost");
    registration.confirm(scene.clock.instant());
    assertThat(registration.status()).isEqualTo(RegistrationStatus.ACTIVE);
  }

  @Test
  void anLmsOfNoKnownKindIsNamedByItsHost() {
    scene.lms.family("<i>Own</i>\u0007 LMS");

    var offer = offered(scene.look(scene.link()));

    assertThat(offer.lms().platform()).isEqualTo(Platform.OTHER);
    assertThat(offer.registrationName()).isEqualTo("localhost");
    assertThat(offer.lms().product()).isEqualTo("Own LMS 4.5");
  }

  @Test
  void asksForAllThatTheAppsAreGivenAndNoMore() {
    var chooser = scene.addApp("chooser", "Chooser");
    chooser.change(
        "Chooser",
        chooser.url(),
        new AppSettings(
            true,
            Set.of(MessageType.RESOURCE_LINK, MessageType.DEEP_LINKING),
            Set.of(LtiService.ROSTER),
            ClaimsReleased.NAME,
            Set.of()));
    var apps = List.of(chooser, scene.apps.find(DynamicScene.APP).orElseThrow());

    var wishes = new Wishes(apps);

    assertThat(wishes.claims()).contains("iss", "sub", "name", "email");
    assertThat(new Wishes(List.of(chooser)).claims()).contains("name").doesNotContain("email");
  }
}
