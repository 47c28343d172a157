package org.lmsgateway.launch.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import jakarta.json.JsonObject;
import java.net.URI;
import java.text.ParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lmsgateway.test.Answer;
import org.lmsgateway.test.Api;
import org.lmsgateway.test.Gateway;
import org.lmsgateway.test.PayaraMicroFixture;
import org.lmsgateway.test.TestLms;
import org.lmsgateway.test.TestSchool;
import org.lmsgateway.test.Visitor;

/** The whole way of a launch, with nothing but an HTTP client and a JWT library. */
class LaunchIT {

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

  /** Security Framework 1.0 §5.1.1.2. */
  @Test
  void loginAsksTheLmsWithEveryParameter() {
    var login = visitor.post(lms.loginUrl(), lms.loginInitiation());

    assertThat(login.status()).isEqualTo(302);
    assertThat(login.location().toString())
        .startsWith(lms.registered().getString("authorizationUrl") + "?");
    var request = login.locationParameters();
    assertThat(request)
        .containsEntry("scope", "openid")
        .containsEntry("response_type", "id_token")
        .containsEntry("response_mode", "form_post")
        .containsEntry("prompt", "none")
        .containsEntry("client_id", lms.clientId())
        .containsEntry("redirect_uri", lms.redirectUrl().toString())
        .containsEntry("login_hint", "user 7")
        .containsEntry("lti_message_hint", "link 3 & more")
        .hasSize(10);
    assertThat(request.get("state")).hasSizeGreaterThan(40);
    assertThat(request.get("nonce")).hasSizeGreaterThan(20);
  }

  @Test
  void loginByGetDoesTheSame() {
    var address = lms.loginUrl() + "?" + Visitor.encode(lms.loginInitiation());

    var login = visitor.get(URI.create(address));

    assertThat(login.status()).isEqualTo(302);
    assertThat(login.locationParameters()).containsEntry("client_id", lms.clientId()).hasSize(10);
  }

  @Test
  void loginOfTheRegistrationItselfNeedsNoClientId() {
    var initiation = new HashMap<>(lms.loginInitiation());
    initiation.remove("client_id");
    var own = gateway.at("/lti/login/" + lms.registered().getString("id"));

    assertThat(visitor.post(own, initiation).status()).isEqualTo(302);
  }

  @Test
  void loginBindsTheLaunchToTheBrowserByACookieThatWorksInAnIframe() {
    var login = visitor.post(lms.loginUrl(), lms.loginInitiation());

    assertThat(login.setCookies()).hasSize(1);
    assertThat(login.setCookies().get(0))
        .startsWith("__Host-lti-")
        .contains("; Path=/", "; Secure", "; HttpOnly", "; SameSite=None", "; Partitioned")
        .contains("; Max-Age=600")
        .doesNotContain("Domain");
    assertThat(login.header("Cache-Control")).isEqualTo("no-store");
  }

  @Test
  void signedLaunchIsSentOnToTheAppWithACode() {
    var launch = school.launch(visitor);

    assertThat(launch.status()).isEqualTo(303);
    assertThat(launch.location().toString()).startsWith("https://app.example/open?code=");
    assertThat(launch.header("Referrer-Policy")).isEqualTo("no-referrer");
    assertThat(launch.header("Cache-Control")).isEqualTo("no-store");
  }

  @Test
  void swapAnswersTokensAndTheLaunch() {
    var swap = school.swap(school.launch(visitor).location());

    assertThat(swap.status()).isEqualTo(200);
    assertThat(swap.header("Cache-Control")).isEqualTo("no-store");
    var answer = swap.json();
    assertThat(answer.keySet())
        .containsExactlyInAnyOrder(
            "launch_token", "access_token", "token_type", "expires_in", "launch");
    assertThat(answer.getString("token_type")).isEqualTo("Bearer");
    assertThat(answer.getInt("expires_in")).isEqualTo(3600);
    var launch = answer.getJsonObject("launch");
    assertThat(launch.getString("registration")).isEqualTo(lms.registered().getString("id"));
    assertThat(launch.getString("tenant")).isEqualTo(school.tenant());
    assertThat(launch.getJsonObject("user").getString("name")).isEqualTo("Tess Teacher");
    assertThat(launch.getJsonObject("context").getString("title")).isEqualTo("Botany");
    assertThat(launch.getJsonObject("resourceLink").getString("id")).isEqualTo("link-3");
  }

  /** MicroProfile JWT 2.1 §4.1. */
  @Test
  void launchTokenIsAMicroProfileJwtForTheAppAlone() throws Exception {
    var token = SignedJWT.parse(swapped().getString("launch_token"));

    var keys = visitor.get(gateway.at("/.well-known/jwks.json"));
    var key = JWKSet.parse(keys.body()).getKeyByKeyId(token.getHeader().getKeyID());
    assertThat(token.verify(new ECDSAVerifier(key.toECKey()))).isTrue();
    assertThat(token.getHeader().getAlgorithm()).isEqualTo(JWSAlgorithm.ES256);
    assertThat(token.getHeader().getType()).isEqualTo(JOSEObjectType.JWT);
    var claims = token.getJWTClaimsSet();
    assertThat(claims.getIssuer()).isEqualTo(gateway.base().toString());
    assertThat(claims.getAudience()).containsExactly(school.app().getString("id"));
    assertThat(claims.getStringClaim("upn")).isEqualTo(claims.getSubject());
    assertThat(claims.getJWTID()).isNotBlank();
    assertThat(claims.getStringClaim("tenant")).isEqualTo(school.tenant());
    assertThat(claims.getStringClaim("registration")).isEqualTo(lms.registered().getString("id"));
    assertThat(claims.getExpirationTime()).isAfter(claims.getIssueTime());
  }

  @Test
  void rolesOfTheLmsBecomeGroupsWithAPrefixAndNeverRolesOfTheGateway() throws Exception {
    var claims = SignedJWT.parse(swapped().getString("launch_token")).getJWTClaimsSet();

    assertThat(claims.getStringListClaim("groups")).containsExactly("lms:Instructor");
  }

  @Test
  void sameLmsUserHasTheSameNameAtEachLaunchAndAnotherAtEachRegistration() throws Exception {
    var other = TestSchool.open(gateway);
    var first = subject(school.swap(school.launch(visitor).location()));
    var second = subject(school.swap(school.launch(visitor).location()));
    var elsewhere = subject(other.swap(other.launch(visitor).location()));

    assertThat(first).isEqualTo(second).isNotEqualTo(elsewhere).doesNotContain("user-7");
  }

  @Test
  void publishedKeysAreForEcdsaAndHaveNoPrivatePart() throws Exception {
    var keys = visitor.get(gateway.at("/.well-known/jwks.json"));

    assertThat(keys.status()).isEqualTo(200);
    assertThat(JWKSet.parse(keys.body()).getKeys())
        .isNotEmpty()
        .allSatisfy(key -> assertThat(key.getKeyType().getValue()).isEqualTo("EC"))
        .noneSatisfy(key -> assertThat(key.isPrivate()).isTrue());
  }

  /** The launch token is for the app alone; the access token opens the services of a course. */
  @Test
  void tokensOfALaunchOpenNoAdministration() {
    var answer = swapped();

    for (var path : List.of("/launches", "/registrations", "/apps", "/tenants")) {
      assertThat(status(answer, "launch_token", path)).as(path).isEqualTo(401);
      assertThat(status(answer, "access_token", path)).as(path).isEqualTo(403);
    }
    assertThat(status(answer, "launch_token", "/courses")).isEqualTo(401);
    assertThat(status(answer, "access_token", "/courses")).isEqualTo(200);
  }

  private int status(JsonObject answer, String token, String path) {
    return Api.withToken(gateway, answer.getString(token)).get(path).status();
  }

  @Test
  void codeIsSwappedOnlyOnce() {
    var handOff = school.launch(visitor).location();
    school.swap(handOff);

    var again = school.swap(handOff);

    assertThat(again.status()).isEqualTo(400);
    assertThat(again.json().getString("error")).isEqualTo("invalid_grant");
    assertListed(again.json().getString("reference"), "CODE_ALREADY_USED");
  }

  @Test
  void codeIsSwappedOnlyByTheAppThatWasLaunched() {
    var other = TestSchool.open(gateway);

    var stolen = other.swap(school.launch(visitor).location());

    assertThat(stolen.status()).isEqualTo(400);
    assertThat(stolen.json().getString("error")).isEqualTo("invalid_grant");
    assertListed(stolen.json().getString("reference"), "CODE_OF_OTHER_APP");
  }

  @Test
  void codeIsSwappedOnlyWithTheSecretOfTheApp() {
    var code = Answer.parameters(school.launch(visitor).location().getRawQuery()).get("code");

    var guessed =
        Api.token(
            gateway,
            school.app().getString("clientId"),
            "guessed",
            Map.of("grant_type", "authorization_code", "code", code));

    assertThat(guessed.status()).isEqualTo(401);
    assertThat(guessed.json().getString("error")).isEqualTo("invalid_client");
    assertThat(school.swap(code).status()).isEqualTo(200);
  }

  @Test
  void replayedTokenIsRefused() {
    var request = school.begin(visitor);
    var idToken = lms.sign(lms.claims(request));
    assertThat(school.finish(visitor, request, idToken).status()).isEqualTo(303);

    var replay = school.finish(visitor, request, idToken);

    assertThat(replay.status()).isEqualTo(400);
    assertThat(replay.text("title")).isEqualTo("This launch is over");
    assertThat(replay.text("code")).isEqualTo("NONCE_REPLAYED");
    assertListed(replay.text("reference"), "NONCE_REPLAYED");
  }

  @Test
  void fiftyPostsOfTheSameTokenAreOneLaunch() {
    var request = school.begin(visitor);
    var form = TestSchool.callback(request, lms.sign(lms.claims(request)));

    var posts =
        IntStream.range(0, 50).mapToObj(i -> visitor.postAtOnce(lms.redirectUrl(), form)).toList();
    var statuses = posts.stream().map(CompletableFuture::join).map(Answer::status).toList();

    assertThat(statuses).hasSize(50).containsOnlyOnce(303);
    assertThat(statuses.stream().filter(status -> status == 400)).hasSize(49);
    assertThat(acceptedLaunches()).isEqualTo(1);
  }

  @Test
  void launchesSideBySideBothSucceed() {
    var first = school.begin(visitor);
    var second = school.begin(visitor);

    assertThat(school.finish(visitor, second, lms.sign(lms.claims(second))).status())
        .isEqualTo(303);
    assertThat(school.finish(visitor, first, lms.sign(lms.claims(first))).status()).isEqualTo(303);
  }

  @Test
  void manyAbandonedLaunchesDoNotFillTheBrowserWithCookies() {
    IntStream.range(0, 20).forEach(i -> school.begin(visitor));

    assertThat(visitor.cookies()).hasSizeLessThanOrEqualTo(12);
    assertThat(school.launch(visitor).status()).isEqualTo(303);
  }

  @Test
  void acceptedLaunchIsListedWithRegistrationAndApp() {
    var launch = swapped().getJsonObject("launch");

    var listed = gateway.operator().launch(launch.getString("reference"));

    assertThat(listed.keySet())
        .containsExactlyInAnyOrder(
            "id", "reference", "time", "registration", "app", "outcome", "reason");
    assertThat(listed.getString("id")).isEqualTo(launch.getString("id"));
    assertThat(listed.getString("outcome")).isEqualTo("ACCEPTED");
    assertThat(listed.getString("registration")).isEqualTo(lms.registered().getString("id"));
    assertThat(listed.getString("app")).isEqualTo(school.app().getString("id"));
    assertThat(listed.isNull("reason")).isTrue();
  }

  private JsonObject swapped() {
    return school.swap(school.launch(visitor).location()).json();
  }

  private static String subject(Answer swap) throws ParseException {
    return SignedJWT.parse(swap.json().getString("launch_token")).getJWTClaimsSet().getSubject();
  }

  private long acceptedLaunches() {
    return gateway.operator().items("/launches?limit=200").stream()
        .filter(launch -> launch.getString("outcome").equals("ACCEPTED"))
        .filter(
            launch ->
                lms.registered().getString("id").equals(launch.getString("registration", null)))
        .count();
  }

  private void assertListed(String reference, String reason) {
    var launch = gateway.operator().launch(reference);
    assertThat(launch.getString("outcome")).isEqualTo("REFUSED");
    assertThat(launch.getString("reason")).isEqualTo(reason);
  }
}
