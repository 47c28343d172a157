package org.lmsgateway.diagnosis.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpHandler;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lmsgateway.test.Api;
import org.lmsgateway.test.Browser;
import org.lmsgateway.test.Gateway;
import org.lmsgateway.test.PageCheck;
import org.lmsgateway.test.PayaraMicroFixture;
import org.lmsgateway.test.Portal;
import org.lmsgateway.test.TestLms;
import org.lmsgateway.test.TestSchool;
import org.lmsgateway.test.Visitor;
import org.openqa.selenium.By;

/** Each check of providers and LMSs fails for its reason, because that thing is broken. */
@ExtendWith(Browser.Extension.class)
class DiagnosisIT {

  private static final String WELL_KNOWN = "/.well-known/openid-configuration";

  private final TestLms lms = TestLms.open();
  private final Map<String, Object> draft = new HashMap<>();
  private Gateway gateway;
  private Api operator;

  @BeforeEach
  void start() {
    gateway = PayaraMicroFixture.gateway();
    operator = gateway.operator();
  }

  private static HttpHandler json(int status, String body) {
    return exchange -> {
      try (exchange) {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
      }
    };
  }

  /** Registers a tenant whose people sign in there, and says what its diagnosis finds. */
  private String tenantWith(String issuer) {
    var name = "school-" + UUID.randomUUID();
    return operator
        .create("/tenants", Map.of("issuer", issuer, "name", name, "tenant", name + ".example"))
        .getString("id");
  }

  private String tenant() {
    return tenantWith("https://id." + UUID.randomUUID() + ".example");
  }

  private JsonObject check(String tenant, String id) {
    var answer = operator.get("/diagnosis?tenant=" + tenant);
    assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
    return answer.json().getJsonArray("checks").getValuesAs(JsonObject.class).stream()
        .filter(check -> check.getString("id").equals(id))
        .findFirst()
        .orElseThrow();
  }

  private void assertFailed(String tenant, String id, String code, String measured) {
    var failed = check(tenant, id);
    assertThat(failed.getString("code")).as(failed.toString()).isEqualTo(code);
    assertThat(failed.getString("state")).isEqualTo("FAILED");
    assertThat(failed.getString("measured")).contains(measured);
    assertThat(failed.getString("cause")).isNotBlank();
    assertThat(failed.getString("resolution")).isNotBlank();
    assertThat(failed.getString("link")).startsWith(gateway.base().toString());
  }

  /** A provider that publishes what can be used, and whose token endpoint answers that. */
  private String tenantOfProvider(int status, String tokenAnswer) {
    var issuer = lms.at("/id").toString();
    lms.serve(
        "/id" + WELL_KNOWN,
        json(
            200,
            """
            {"issuer": "%1$s", "authorization_endpoint": "%1$s/auth", "token_endpoint": "%1$s/token",
             "jwks_uri": "%1$s/keys", "response_types_supported": ["code"],
             "subject_types_supported": ["public"],
             "id_token_signing_alg_values_supported": ["RS256"]}
            """
                .formatted(issuer)));
    lms.serve("/id/token", json(status, tokenAnswer));
    return tenantWith(issuer);
  }

  private void enterClient(String tenant) {
    var entered = Map.of("clientId", "lms-gateway", "clientSecret", "secret");
    var saved = operator.put("/tenants/" + tenant + "/sign-in", entered);
    assertThat(saved.status()).as(saved.toString()).isEqualTo(200);
  }

  /** Nobody listens at that port. */
  @Test
  void providerDoesNotAnswer() {
    var issuer = "http://localhost:1/" + UUID.randomUUID();
    var tenant = tenantWith(issuer);

    assertFailed(tenant, "IDENTITY_PROVIDER", "PROVIDER_SILENT", issuer);
    assertThat(check(tenant, "IDENTITY_CLIENT").getString("code")).isEqualTo("NEEDS_OTHER_CHECK");
  }

  @Test
  void providerAnswersWithAnError() {
    var issuer = lms.at("/id").toString();
    lms.serve("/id" + WELL_KNOWN, json(404, "{}"));

    assertFailed(
        tenantWith(issuer), "IDENTITY_PROVIDER", "PROVIDER_SILENT", issuer + " (HTTP 404)");
  }

  @Test
  void nobodyAsksAProviderWherePeopleHaveAccountsOfTheGateway() {
    var tenant = tenant();
    var anna = Map.of("username", "a" + UUID.randomUUID(), "name", "Anna", "role", "ADMIN");
    var members = new HashMap<String, Object>(anna);
    members.put("tenant", tenant);
    operator.create("/people", members);

    for (var id : List.of("IDENTITY_PROVIDER", "IDENTITY_DISCOVERY", "IDENTITY_CLIENT")) {
      assertThat(check(tenant, id).getString("code")).isEqualTo("PROVIDER_NONE");
      assertThat(check(tenant, id).getString("state")).isEqualTo("OK");
    }
  }

  @Test
  void providerPublishesWhatIsOfAnotherIssuer() {
    var issuer = lms.at("/id").toString();
    lms.serve("/id" + WELL_KNOWN, json(200, "{\"issuer\": \"https://other.example\"}"));

    assertFailed(tenantWith(issuer), "IDENTITY_DISCOVERY", "PROVIDER_DOCUMENT_FAULTY", "");
  }

  @Test
  void nobodyHasEnteredTheClientOfTheProvider() {
    var tenant = tenantOfProvider(400, "{\"error\": \"invalid_grant\"}");

    assertFailed(tenant, "IDENTITY_CLIENT", "PROVIDER_CLIENT_MISSING", "");
  }

  @Test
  void providerRefusesTheSecret() {
    var tenant = tenantOfProvider(401, "{\"error\": \"invalid_client\"}");
    enterClient(tenant);

    assertFailed(tenant, "IDENTITY_CLIENT", "PROVIDER_CLIENT_REFUSED", "invalid_client");
  }

  @Test
  void providerThatRefusesTheCodeOnlyKnowsTheClient() {
    var tenant = tenantOfProvider(400, "{\"error\": \"invalid_grant\"}");
    enterClient(tenant);

    assertThat(check(tenant, "IDENTITY_CLIENT").getString("code"))
        .isEqualTo("PROVIDER_CLIENT_KNOWN");
  }

  /** Registers the LMS for a new tenant, with what a test has entered otherwise. */
  private String registered() {
    var tenant = tenant();
    var members = lms.registration(tenant, "launch-inspector");
    members.putAll(draft);
    operator.create("/registrations", members);
    return tenant;
  }

  @Test
  void keySetIsNotThere() {
    lms.answerKeysetWith(404, "text/plain", "");

    assertFailed(registered(), "REGISTRATION_KEY_SET", "KEY_SET_STATUS", "(1 / 1): ");
  }

  @Test
  void keySetIsAPage() {
    lms.answerKeysetWith(200, "text/html", "<title>Sign in</title>");

    assertFailed(registered(), "REGISTRATION_KEYS", "KEYS_NOT_A_SET", "LMS at");
  }

  @Test
  void issuerIsAnotherThanTheLmsPublishes() {
    lms.serve(
        "/mod/lti/openid-configuration.php", json(200, "{\"issuer\": \"https://m.example\"}"));

    assertFailed(registered(), "REGISTRATION_ISSUER", "ISSUER_DIFFERS", "https://m.example");
  }

  @Test
  void tokenEndpointIsNotThere() {
    assertFailed(registered(), "REGISTRATION_TOKEN_ENDPOINT", "TOKEN_NOT_THERE", "HTTP 404");
  }

  @Test
  void lmsDoesNotKnowTheClient() {
    lms.serve("/token", json(401, "{\"error\": \"invalid_client\"}"));

    assertFailed(registered(), "REGISTRATION_CLIENT", "CLIENT_REFUSED", "invalid_client");
  }

  @Test
  void noDeploymentIsListed() {
    draft.putAll(Map.of("deployments", List.of(), "deploymentPolicy", "LISTED"));

    assertFailed(registered(), "REGISTRATION_DEPLOYMENT", "DEPLOYMENT_MISSING", "LMS at");
  }

  @Test
  void clockOfTheLmsIsWrong() throws IOException {
    try (var old = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      var thread = new Thread(() -> answerAsIn2020(old), "old clock");
      thread.setDaemon(true);
      thread.start();
      var address = "http://localhost:" + old.getLocalPort();
      draft.putAll(Map.of("keysetUrl", address + "/keys", "tokenUrl", address + "/token"));

      assertFailed(registered(), "REGISTRATION_CLOCK", "CLOCK_WRONG", "-");
    }
  }

  /** The server of the JDK tells the right time, whatever its handler says. */
  private static void answerAsIn2020(ServerSocket server) {
    while (!server.isClosed()) {
      try (var connection = server.accept()) {
        connection.getInputStream().read(new byte[8192]);
        connection
            .getOutputStream()
            .write(
                ("HTTP/1.1 200 OK\r\nDate: Wed, 01 Jan 2020 00:00:00 GMT\r\n"
                        + "Content-Type: application/json\r\nContent-Length: 2\r\n"
                        + "Connection: close\r\n\r\n{}")
                    .getBytes(StandardCharsets.US_ASCII));
      } catch (IOException e) {
        // The test is over.
      }
    }
  }

  @Test
  void browsersKeepNoCookie() {
    var school = TestSchool.open(gateway);
    var request = school.begin(new Visitor());
    var idToken = school.lms().sign(school.lms().claims(request));
    assertThat(school.finish(new Visitor(), request, idToken).text("code"))
        .isEqualTo("BROWSER_COOKIE_MISSING");

    assertFailed(school.tenant(), "REGISTRATION_COOKIES", "COOKIES_NOT_KEPT", "(1)");

    assertThat(school.launch(new Visitor()).status()).isEqualTo(303);
    assertThat(check(school.tenant(), "REGISTRATION_COOKIES").getString("state")).isEqualTo("OK");
  }

  @Test
  void operatorSeesTheNodesWithClockVersionAndLastSign() {
    assertThat(check(tenant(), "NODE_OTHERS").getString("measured"))
        .containsPattern("/\\d+ \\S+ [+-]\\d+\\.\\d\\d s 20\\d\\d-\\S+Z");
  }

  @Test
  void answersInTheLanguageOfWhoAsks() {
    var french = operator.with("Accept-Language", "fr").get("/diagnosis");

    assertThat(french.body()).contains("La base de données répond", "Locataire");
  }

  @Test
  void operatorReadsWhatIsToBeMendedFirst(Browser browser) {
    lms.answerKeysetWith(404, "text/plain", "");
    var tenant = registered();
    Portal.signIn(browser, gateway).open("diagnosis?tenant=" + tenant);

    browser.click("diagnose");

    assertThat(browser.textOf("diagnosis-verdict"))
        .contains("To be mended first", "Identity provider answers", "Cause:", "What to do:");
    assertThat(browser.textOf("REGISTRATION_KEY_SET"))
        .contains("Failed", "HTTP 404", "Cause:", "What to do:");
    assertThat(browser.textOf("QUOTA_TENANT")).contains("Not checked. First mend: Switch");
    PageCheck.isFit(browser, "diagnosis");
    browser.click(By.cssSelector("#REGISTRATION_KEY_SET a"));
    assertThat(browser.textOf("details-title")).contains("LMS at");
  }
}
