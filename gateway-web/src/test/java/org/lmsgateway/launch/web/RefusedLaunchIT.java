package org.lmsgateway.launch.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lmsgateway.test.TestLms.LTI;

import java.net.URI;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lmsgateway.test.Answer;
import org.lmsgateway.test.Gateway;
import org.lmsgateway.test.PayaraMicroFixture;
import org.lmsgateway.test.TestLms;
import org.lmsgateway.test.TestSchool;
import org.lmsgateway.test.Visitor;

/** The pages that refused launches end on, one for each class of error. */
class RefusedLaunchIT {

  private Gateway gateway;
  private TestSchool school;
  private TestLms lms;
  private final Visitor visitor = new Visitor();

  @BeforeEach
  void open() {
    gateway = PayaraMicroFixture.gateway();
    school = TestSchool.open(gateway);
    lms = school.lms();
  }

  @ParameterizedTest
  @ValueSource(strings = {"iss", "login_hint", "target_link_uri"})
  void loginWithoutAParameterNamesIt(String parameter) {
    var initiation = new HashMap<>(lms.loginInitiation());
    initiation.remove(parameter);

    var page = visitor.post(lms.loginUrl(), initiation);

    assertPage(page, 400, "The launch request is not complete", "LOGIN_PARAMETER_MISSING");
    assertThat(page.text("parameter")).isEqualTo(parameter);
  }

  @Test
  void loginOfAnUnknownLmsFindsNoRegistration() {
    var initiation = new HashMap<>(lms.loginInitiation());
    initiation.put("client_id", "of nobody");

    var page = visitor.post(gateway.at("/lti/login"), initiation);

    assertPage(page, 404, "Registration details not found", "REGISTRATION_NOT_FOUND");
    assertThat(page.text("text"))
        .isEqualTo(
            "This issue happens when registration of the LTI app wasn't completed or if the"
                + " registration was deleted in the LMS Gateway.");
    assertThat(page.text("todo"))
        .startsWith("The IT admin will need to complete registration of the LTI app.");
    assertThat(page.setCookies()).isEmpty();
  }

  @Test
  void loginAtTheAddressOfAnotherRegistrationIsNotFound() {
    var other = TestSchool.open(gateway).lms();

    var page = visitor.post(lms.loginUrl(), other.loginInitiation());

    assertPage(page, 404, "Registration details not found", "LOGIN_OF_OTHER_REGISTRATION");
  }

  @Test
  void deletedRegistrationIsNotFound() {
    gateway.operator().delete("/registrations/" + lms.registered().getString("id"));

    var page = visitor.post(lms.loginUrl(), lms.loginInitiation());

    assertPage(page, 404, "Registration details not found", "REGISTRATION_NOT_FOUND");
  }

  @Test
  void registrationWithoutDeploymentIsIncomplete() {
    change(Map.of("deployments", List.of()));

    var page = visitor.post(lms.loginUrl(), lms.loginInitiation());

    assertPage(page, 404, "Registration details not found", "REGISTRATION_INCOMPLETE");
  }

  @Test
  void disabledRegistrationLaunchesNothing() {
    change(Map.of("status", "DISABLED"));

    var page = visitor.post(lms.loginUrl(), lms.loginInitiation());

    assertPage(page, 404, "Registration details not found", "REGISTRATION_DISABLED");
  }

  @Test
  void registrationThatIsDisabledOnTheWayStopsTheLaunch() {
    var request = school.begin(visitor);
    change(Map.of("status", "DISABLED"));

    var page = school.finish(visitor, request, lms.sign(lms.claims(request)));

    assertPage(page, 404, "Registration details not found", "REGISTRATION_DISABLED");
  }

  @Test
  void loginForAnAppOfSomebodyElseIsNotSentAnywhere() {
    var initiation = new HashMap<>(lms.loginInitiation());
    initiation.put("target_link_uri", "https://evil.example/");

    var page = visitor.post(lms.loginUrl(), initiation);

    assertPage(page, 401, "Some details from LMS aren't valid", "LOGIN_TARGET_UNKNOWN");
  }

  @Test
  void otherBrowserThanTheOneThatBeganHasNoCookie() {
    var request = school.begin(visitor);

    var page = school.finish(new Visitor(), request, lms.sign(lms.claims(request)));

    assertPage(page, 400, "Cookies can't be found", "BROWSER_COOKIE_MISSING");
    assertThat(page.text("text"))
        .isEqualTo(
            "Third-party cookies need to be allowed for the LMS URL in the browser settings."
                + " These cookies are needed to complete the LTI 1.3 handshake per IMS"
                + " specifications.");
  }

  @Test
  void cookieOfAnotherLaunchDoesNotCount() {
    var request = school.begin(visitor);
    visitor.cookies().replaceAll((name, value) -> "stolen");

    var page = school.finish(visitor, request, lms.sign(lms.claims(request)));

    assertPage(page, 400, "Cookies can't be found", "BROWSER_COOKIE_MISMATCH");
  }

  @Test
  void stateThatIsNotOursIsRefused() {
    var request = Map.of("state", "a.b.c", "nonce", "n");

    var page = school.finish(visitor, request, lms.sign(lms.claims(request)));

    assertPage(page, 401, "Some details from LMS aren't valid", "STATE_FOREIGN");
  }

  @Test
  void launchWithoutStateNamesIt() {
    var page = visitor.post(lms.redirectUrl(), Map.of("id_token", "a.b.c"));

    assertPage(page, 400, "The launch request is not complete", "STATE_MISSING");
    assertThat(page.text("parameter")).isEqualTo("state");
  }

  @Test
  void launchWithoutTokenNamesIt() {
    var request = school.begin(visitor);

    var page = visitor.post(lms.redirectUrl(), Map.of("state", request.get("state")));

    assertPage(page, 400, "The launch request is not complete", "TOKEN_MISSING");
    assertThat(page.text("parameter")).isEqualTo("id_token");
  }

  @Test
  void errorOfTheLmsIsShown() {
    var request = school.begin(visitor);

    var page =
        visitor.post(
            lms.redirectUrl(), Map.of("state", request.get("state"), "error", "login_required"));

    assertPage(page, 400, "Your LMS has stopped the launch", "PLATFORM_ERROR");
    assertThat(page.text("detail")).isEqualTo("login_required");
  }

  @Test
  void forgedSignatureIsRefused() {
    var request = school.begin(visitor);

    var page = school.finish(visitor, request, lms.forge(lms.claims(request)));

    assertPage(page, 401, "Some details from LMS aren't valid", "SIGNATURE_INVALID");
    assertThat(page.text("text"))
        .isEqualTo(
            "This issue happens when the details sent from the LMS in the app launch request"
                + " aren't aligned with the IMS LTI 1.3 specification.");
  }

  @Test
  void tokenThatIsNoTokenIsRefused() {
    var request = school.begin(visitor);

    var page = school.finish(visitor, request, "<script>alert(1)</script>");

    assertPage(page, 401, "Some details from LMS aren't valid", "TOKEN_MALFORMED");
    assertThat(page.body()).doesNotContain("alert(1)");
  }

  @Test
  void unsignedTokenIsRefused() {
    var request = school.begin(visitor);
    var unsigned = "eyJhbGciOiJub25lIn0.eyJzdWIiOiJtZSJ9.";

    var page = school.finish(visitor, request, unsigned);

    assertPage(page, 401, "Some details from LMS aren't valid", "ALGORITHM_NOT_ALLOWED");
  }

  @Test
  void expiredTokenIsOver() {
    assertPage(
        finishWith("exp", Instant.now().getEpochSecond() - 120),
        400,
        "This launch is over",
        "TOKEN_EXPIRED");
  }

  @Test
  void tokenForAnotherToolIsRefused() {
    assertRefusedDetails(finishWith("aud", "another tool"), "AUDIENCE_MISMATCH");
  }

  @Test
  void tokenOfAnotherIssuerIsRefused() {
    assertRefusedDetails(finishWith("iss", lms.issuer() + "/"), "ISSUER_MISMATCH");
  }

  @Test
  void tokenOfAnotherLoginIsRefused() {
    assertRefusedDetails(finishWith("nonce", UUID.randomUUID().toString()), "NONCE_MISMATCH");
  }

  @Test
  void messageThatIsNoLaunchIsRefused() {
    assertRefusedDetails(
        finishWith(LTI + "message_type", "LtiStartProctoring"), "MESSAGE_TYPE_NOT_SUPPORTED");
  }

  @Test
  void anonymousLaunchIsRefusedUnlessAllowed() {
    assertRefusedDetails(finishWith("sub", null), "SUBJECT_MISSING");

    change(Map.of("allowAnonymous", true));

    assertThat(finishWith("sub", null).status()).isEqualTo(303);
  }

  /** The login named none, so the registration decides. */
  @Test
  void deploymentThatNobodyListedIsNotFound() {
    var initiation = new HashMap<>(lms.loginInitiation());
    initiation.remove("lti_deployment_id");
    var request = visitor.post(lms.loginUrl(), initiation).locationParameters();
    var claims = lms.claims(request);
    claims.put(LTI + "deployment_id", "deployment-2");

    var page = school.finish(visitor, request, lms.sign(claims));

    assertPage(page, 404, "Registration details not found", "DEPLOYMENT_UNKNOWN");
    assertThat(page.text("detail")).isEqualTo("deployment-2");
  }

  @Test
  void refusalPageMayBeFramedByTheLmsAndRunsNoForeignScript() {
    var page = visitor.post(lms.loginUrl(), Map.of());

    var policy = String.join(";", page.headers().allValues("Content-Security-Policy"));
    assertThat(policy)
        .contains("frame-ancestors " + lms.origin() + ";")
        .contains("object-src 'none'");
    assertThat(page.header("Cache-Control")).contains("no-store");
    assertThat(page.header("Referrer-Policy")).isEqualTo("no-referrer");
  }

  @Test
  void refusalWhoseLmsIsRegisteredByAnotherClientMayBeFramedByIt() {
    var initiation = new HashMap<>(lms.loginInitiation());
    initiation.put("client_id", "of nobody");

    assertThat(framedBy(visitor.post(gateway.at("/lti/login"), initiation)))
        .isEqualTo(lms.origin());
  }

  @Test
  void refusalOfAnLmsThatIsNotRegisteredIsFramedByNobody() {
    var initiation = new HashMap<>(lms.loginInitiation());
    initiation.put("iss", "https://stranger.example");

    assertThat(framedBy(visitor.post(gateway.at("/lti/login"), initiation))).isEqualTo("'none'");
  }

  private static String framedBy(Answer page) {
    return page.headers().allValues("Content-Security-Policy").stream()
        .filter(policy -> policy.startsWith("frame-ancestors "))
        .map(policy -> policy.substring("frame-ancestors ".length(), policy.indexOf(';')))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void addressesThatAreOpenedDirectlyExplainThemselves() {
    var redirect = visitor.get(lms.redirectUrl());
    assertThat(redirect.status()).isEqualTo(405);
    assertThat(redirect.text("title")).isEqualTo("This is where launches arrive");

    var target = visitor.get(URI.create(lms.targetLink()));
    assertThat(target.status()).isEqualTo(200);
    assertThat(target.text("title")).isEqualTo("This app is opened from a course");

    var below = visitor.get(gateway.at("/lti/nothing/here"));
    assertThat(below.status()).isEqualTo(404);
    assertThat(below.text("title")).isEqualTo("There is nothing at this address");
  }

  /** A form, but no form of ours. */
  @Test
  void postOfSomethingElseIsNotUnderstood() {
    var page = visitor.post(gateway.at("/lti/apps/launch-inspector"), Map.of("a", "b"));

    assertThat(page.status()).isEqualTo(405);
    assertThat(page.text("title")).isEqualTo("This request can't be understood");
  }

  @Test
  void formOfMegabytesIsTooLarge() {
    var page =
        visitor.post(lms.redirectUrl(), Map.of("state", "s", "id_token", "x".repeat(1_500_000)));

    assertThat(page.status()).isEqualTo(413);
    assertThat(page.text("title")).isEqualTo("This request is too large");
  }

  private Answer finishWith(String claim, Object value) {
    var request = school.begin(visitor);
    var claims = lms.claims(request);
    claims.put(claim, value);
    return school.finish(visitor, request, lms.sign(claims));
  }

  private void change(Map<String, Object> members) {
    var body = lms.registration(school.tenant(), school.app().getString("id"));
    body.putAll(members);
    var path = "/registrations/" + lms.registered().getString("id");
    assertThat(gateway.operator().put(path, body).status()).isEqualTo(200);
  }

  private void assertRefusedDetails(Answer page, String code) {
    assertPage(page, 401, "Some details from LMS aren't valid", code);
  }

  /** The page says what happened, and the admin finds the launch by its number. */
  private void assertPage(Answer page, int status, String title, String code) {
    assertThat(page.text("title")).as(page.toString()).isEqualTo(title);
    assertThat(page.status()).isEqualTo(status);
    assertThat(page.header("Content-Type")).startsWith("text/html");
    assertThat(page.text("code")).isEqualTo(code);
    assertThat(page.text("cause")).isNotBlank();
    assertThat(page.text("fix")).isNotBlank();
    var launch = gateway.operator().launch(page.text("reference"));
    assertThat(launch.getString("outcome")).isEqualTo("REFUSED");
    assertThat(launch.getString("reason")).isEqualTo(code);
  }
}
