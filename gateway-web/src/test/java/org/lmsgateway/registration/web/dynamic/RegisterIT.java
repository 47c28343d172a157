package org.lmsgateway.registration.web.dynamic;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.lmsgateway.test.Answer;
import org.lmsgateway.test.Api;
import org.lmsgateway.test.Gateway;
import org.lmsgateway.test.PayaraMicroFixture;
import org.lmsgateway.test.SelfRegisteringLms;
import org.lmsgateway.test.SelfRegisteringLms.Kind;
import org.lmsgateway.test.TestSchool;
import org.lmsgateway.test.Visitor;

/** LMSs that register themselves, over HTTP as they do it (LTI Dynamic Registration 1.0). */
class RegisterIT {

  private static final String INSPECTOR = "launch-inspector";

  private Gateway gateway;
  private Api operator;
  private String tenant;

  @BeforeEach
  void start() {
    gateway = PayaraMicroFixture.gateway();
    operator = gateway.operator();
    var name = "school-" + UUID.randomUUID();
    var body = Map.of("issuer", "https://id." + name + ".example", "name", name);
    tenant = operator.create("/tenants", body).getString("id");
  }

  private JsonObject invite(String policy) {
    return operator.create(
        "/invitations",
        Map.of(
            "tenant",
            tenant,
            "name",
            "Invited LMS",
            "apps",
            List.of(INSPECTOR),
            "deploymentPolicy",
            policy));
  }

  private String link(String policy) {
    return invite(policy).getString("url");
  }

  private Answer look(String link, SelfRegisteringLms lms) {
    return new Visitor().get(lms.opened(link));
  }

  /** Presses the button, as a browser that is on the gateway's own page. */
  private Answer press(String link, SelfRegisteringLms lms) {
    return press(link, lms, gateway.base().toString());
  }

  private static Answer press(String link, SelfRegisteringLms lms, String origin) {
    return Visitor.post(URI.create(link), lms.parameters(), Map.of("Origin", origin));
  }

  private JsonObject registered(SelfRegisteringLms lms) {
    return operator.registrations(lms.lms().clientId()).get(0);
  }

  private Answer launch(SelfRegisteringLms lms) {
    lms.lms().enter(registered(lms), INSPECTOR);
    return new TestSchool(gateway, tenant, null, lms.lms()).launch(new Visitor());
  }

  @ParameterizedTest
  @EnumSource
  void everyKindOfLmsRegistersAndLaunches(Kind kind) {
    var lms = SelfRegisteringLms.open(kind);
    var link = link("ANY");

    var offer = look(link, lms);
    assertThat(offer.status()).as(offer.body()).isEqualTo(200);
    assertThat(lms.wish()).as("looking registers nothing").isNull();
    var done = press(link, lms);

    assertThat(done.status()).as(done.body()).isEqualTo(200);
    assertThat(done.text("client-id")).isEqualTo(lms.lms().clientId());
    assertThat(lms.faults()).isEmpty();
    assertThat(lms.keysetStatus()).as("the key set is there in time").isEqualTo(200);
    assertThat(registered(lms).getString("platform")).isEqualTo(kind.name());
    assertThat(launch(lms).status()).isEqualTo(303);
  }

  @Test
  void theLmsGetsTheAddressesOfItsRegistration() {
    var lms = SelfRegisteringLms.open(Kind.MOODLE);
    var invitation = invite("LISTED");

    press(invitation.getString("url"), lms);

    var registration = registered(lms);
    assertThat(registration.getString("id")).isEqualTo(invitation.getString("registration"));
    assertThat(registration.getString("name")).isEqualTo("Invited LMS");
    assertThat(registration.getString("status")).isEqualTo("ACTIVE");
    assertThat(lms.wish().getString("initiate_login_uri"))
        .isEqualTo(registration.getString("loginUrl"));
    assertThat(lms.wish().getString("jwks_uri")).isEqualTo(registration.getString("jwksUrl"));
    assertThat(lms.wish().getString("client_name")).isEqualTo("Launch inspector");
    assertThat(lms.wish()).containsKey("client_name#fr");
    var logo = new Visitor().get(URI.create(lms.wish().getString("logo_uri")));
    assertThat(logo.status()).isEqualTo(200);
    assertThat(logo.header("Content-Type")).startsWith("image/svg+xml");
  }

  @Test
  void registrationWithoutDeploymentIsIncompleteIfOnlyListedOnesMayLaunch() {
    var lms = SelfRegisteringLms.open(Kind.BRIGHTSPACE);

    var done = press(link("LISTED"), lms);

    assertThat(registered(lms).getString("status")).isEqualTo("INCOMPLETE");
    assertThat(done.body()).contains("Find the deployment ID", "View Deployments");
  }

  @Test
  void whatComesByTheTenantsLinkWaitsForAnAdmin() {
    var lms = SelfRegisteringLms.open(Kind.MOODLE);
    var link =
        operator
            .put("/tenants/" + tenant + "/registration-link", Map.of("apps", List.of(INSPECTOR)))
            .json()
            .getString("url");
    assertThat(look(link, lms).body()).contains("confirms the registration");
    assertThat(press(link, lms).status()).isEqualTo(200);

    var id = registered(lms).getString("id");
    assertThat(registered(lms).getString("status")).isEqualTo("WAITING");
    lms.lms().enter(registered(lms), INSPECTOR);
    var refused = new Visitor().post(lms.lms().loginUrl(), lms.lms().loginInitiation());
    assertThat(refused.text("code")).isEqualTo("REGISTRATION_WAITING");
    assertThat(operator.post("/registrations/" + id + "/confirmation", Map.of()).status())
        .isEqualTo(200);
    assertThat(launch(lms).status()).isEqualTo(303);
  }

  @Test
  void theTenantsLinkIsOffUnlessSwitchedOn() {
    var lms = SelfRegisteringLms.open(Kind.MOODLE);
    var path = "/tenants/" + tenant + "/registration-link";
    var link = gateway.at("/lti/register/tenant/" + tenant).toString();
    assertThat(operator.get(path).status()).isEqualTo(404);
    assertRefused(look(link, lms), 404, "LINK_OFF");
    operator.put(path, Map.of("apps", List.of(INSPECTOR)));
    assertThat(look(link, lms).status()).isEqualTo(200);

    assertThat(operator.delete(path).status()).isEqualTo(204);

    assertRefused(look(link, lms), 404, "LINK_OFF");
  }

  @ParameterizedTest
  @CsvSource({"https://evil.example", "null", "''"})
  void onlyOurOwnPageMayPressTheButton(String origin) {
    var lms = SelfRegisteringLms.open(Kind.MOODLE);
    var link = link("ANY");

    assertRefused(press(link, lms, origin), 403, "ORIGIN_FOREIGN");
    assertRefused(new Visitor().post(URI.create(link), lms.parameters()), 403, "ORIGIN_FOREIGN");

    assertThat(press(link, lms).status()).as("nothing was used up").isEqualTo(200);
  }

  @Test
  void anInvitationWorksOnceAndIsGivenBackIfTheLmsRefuses() {
    var lms = SelfRegisteringLms.open(Kind.MOODLE);
    var link = link("ANY");
    lms.refuse(400);
    var refused = press(link, lms);
    assertRefused(refused, 502, "PLATFORM_REFUSED");
    assertThat(refused.text("detail")).isEqualTo("HTTP 400: missing attribute");
    lms.refuse(0);
    assertThat(press(link, lms).status()).isEqualTo(200);

    assertRefused(press(link, lms), 410, "INVITATION_USED");
    assertRefused(look(link, lms), 410, "INVITATION_USED");
  }

  @Test
  void theSameClientIsNotRegisteredTwice() {
    var lms = SelfRegisteringLms.open(Kind.MOODLE);
    press(link("ANY"), lms);

    assertRefused(press(link("ANY"), lms), 409, "CLIENT_REGISTERED_ALREADY");

    assertThat(operator.registrations(lms.lms().clientId())).hasSize(1);
  }

  @Test
  void aLinkThatIsOpenedByAPersonExplainsItself() {
    var page = new Visitor().get(URI.create(link("ANY")));

    assertRefused(page, 400, "CONFIGURATION_ADDRESS_MISSING");
    assertThat(page.text("fix")).contains("Paste the link into the page of your LMS");
  }

  @Test
  void aLinkOfNobodySaysSo() {
    var link = gateway.at("/lti/register/nobody").toString();

    assertRefused(look(link, SelfRegisteringLms.open(Kind.MOODLE)), 404, "INVITATION_UNKNOWN");
  }

  @Test
  void whatTheLmsSaysIsShownAsText() {
    var lms = SelfRegisteringLms.open(Kind.MOODLE);
    lms.setVersion("\"><img src=x onerror=alert(1)> & more");

    var page = look(link("ANY"), lms);

    assertThat(page.status()).isEqualTo(200);
    assertThat(page.body()).doesNotContain("<img src=x");
  }

  @Test
  void anLmsMayFrameThePagesAndTheTokenGoesNowhereElse() {
    var lms = SelfRegisteringLms.open(Kind.MOODLE);
    var page = look(link("ANY"), lms);

    assertThat(String.join(" ", page.headers().allValues("Content-Security-Policy")))
        .contains(lms.lms().origin())
        .doesNotContain("*", "https:");
    assertThat(page.header("Referrer-Policy")).isEqualTo("same-origin");
    assertThat(page.header("Cache-Control")).isEqualTo("no-store");
    assertThat(page.setCookies()).isEmpty();
  }

  @Test
  void theApiSaysWhatIsWrongWithAnInvitation() {
    var answer =
        operator.post(
            "/invitations",
            Map.of("tenant", tenant, "apps", List.of("nobodys"), "deploymentPolicy", "SOME"));

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().getJsonArray("errors").getValuesAs(JsonObject.class))
        .extracting(error -> error.getString("field") + " " + error.getString("code"))
        .containsExactly("name REQUIRED", "apps APP_UNKNOWN", "deploymentPolicy NOT_ONE_OF");
  }

  private static void assertRefused(Answer page, int status, String code) {
    assertThat(page.text("code")).as(page.body()).isEqualTo(code);
    assertThat(page.status()).isEqualTo(status);
    assertThat(page.text("text")).isNotBlank();
    assertThat(page.text("fix")).isNotBlank();
  }
}
