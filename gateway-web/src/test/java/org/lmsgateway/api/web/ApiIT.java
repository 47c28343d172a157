package org.lmsgateway.api.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lmsgateway.shared.Cursor;
import org.lmsgateway.test.Answer;
import org.lmsgateway.test.Api;
import org.lmsgateway.test.Gateway;
import org.lmsgateway.test.PayaraMicroFixture;
import org.lmsgateway.test.ServerLog;
import org.lmsgateway.test.Visitor;

/** What holds for every resource of the API: who may call it, and how it says no. */
class ApiIT {

  private Gateway gateway;
  private Api api;

  @BeforeEach
  void signIn() {
    gateway = PayaraMicroFixture.gateway();
    api = gateway.operator();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/tenants", "/apps", "/registrations", "/launches", "/nothing"})
  void callWithoutTokenIsRefused(String path) {
    var answer = Api.withToken(gateway, null).get(path);

    assertProblem(answer, 401, "NOT_AUTHENTICATED");
    assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer").doesNotContain("error=");
  }

  @Test
  void callWithAnInventedTokenIsRefused() {
    var answer = Api.withToken(gateway, "eyJhbGciOiJub25lIn0.e30.").get("/tenants");

    assertProblem(answer, 401, "NOT_AUTHENTICATED");
    assertThat(answer.header("WWW-Authenticate")).contains("error=\"invalid_token\"");
  }

  @Test
  void wrongSecretGetsNoToken() {
    var answer =
        Api.token(gateway, gateway.clientId(), "wrong", Map.of("grant_type", "client_credentials"));

    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.json().getString("error")).isEqualTo("invalid_client");
    assertThat(answer.header("WWW-Authenticate")).startsWith("Basic");
  }

  @Test
  void tokenEndpointRefusesWhatItDoesNotKnow() {
    var password =
        Api.token(
            gateway,
            gateway.clientId(),
            gateway.clientSecret(),
            Map.of("grant_type", "password", "username", "admin"));
    var nothing = Api.token(gateway, gateway.clientId(), gateway.clientSecret(), Map.of());

    assertThat(password.status()).isEqualTo(400);
    assertThat(password.json().getString("error")).isEqualTo("unsupported_grant_type");
    assertThat(nothing.status()).isEqualTo(400);
    assertThat(nothing.json().getString("error")).isEqualTo("invalid_request");
  }

  /** RFC 8414 §2. */
  @Test
  void metadataDescribesTheTokenEndpoint() {
    var metadata = new Visitor().get(gateway.at("/.well-known/oauth-authorization-server")).json();

    assertThat(metadata.getString("issuer")).isEqualTo(gateway.base().toString());
    assertThat(metadata.getString("token_endpoint"))
        .isEqualTo(gateway.at("/oauth2/token").toString());
    assertThat(metadata.getString("jwks_uri"))
        .isEqualTo(gateway.at("/.well-known/jwks.json").toString());
  }

  @Test
  void whatIsNotThereIsNotFound() {
    assertProblem(api.get("/nothing"), 404, "NOT_FOUND");
    assertProblem(api.get("/registrations/none"), 404, "NOT_FOUND");
    assertProblem(api.get("/tenants/none"), 404, "NOT_FOUND");
    assertProblem(api.get("/apps/none"), 404, "NOT_FOUND");
    assertProblem(api.delete("/registrations/none"), 404, "NOT_FOUND");
  }

  @Test
  void methodThatIsNotThereIsRefused() {
    var answer = api.delete("/launches");

    assertProblem(answer, 405, "METHOD_NOT_ALLOWED");
    assertThat(answer.header("Allow")).contains("GET");
  }

  @Test
  void onlyJsonIsRead() {
    var xml = api.call("POST", "/apps", "application/xml", BodyPublishers.ofString("<app/>"));

    assertProblem(xml, 415, "MEDIA_TYPE_NOT_SUPPORTED");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "{", "[]", "\"text\"", "{\"a\":1,\"a\":2}", "{} {}", "{\"name\": \"x\",}"})
  void whatIsNoJsonObjectCannotBeRead(String body) {
    var answer = api.call("POST", "/apps", "application/json", BodyPublishers.ofString(body));

    assertProblem(answer, 400, "JSON_MALFORMED");
  }

  @Test
  void bodyOfMegabytesIsTooLarge() {
    var name = "x".repeat(3 * 1024 * 1024);

    assertProblem(api.post("/apps", Map.of("name", name)), 413, "BODY_TOO_LARGE");
  }

  @Test
  void memberThatDoesNotExistIsNamed() {
    var answer =
        api.post("/apps", Map.of("name", "A", "url", "https://a.example", "colour", "red"));

    assertProblem(answer, 400, "FIELDS_INVALID");
    var error = answer.json().getJsonArray("errors").getJsonObject(0);
    assertThat(error.getString("field")).isEqualTo("colour");
    assertThat(error.getString("code")).isEqualTo("UNKNOWN_MEMBER");
  }

  @Test
  void memberOfAnotherTypeIsNamed() {
    var answer = api.post("/apps", Map.of("name", 7, "url", "https://a.example"));

    assertProblem(answer, 400, "FIELDS_INVALID");
    assertThat(answer.json().getJsonArray("errors").getJsonObject(0).getString("field"))
        .isEqualTo("name");
  }

  @ParameterizedTest
  @ValueSource(strings = {"limit=0", "limit=1000", "limit=many", "cursor=invented"})
  void pageThatCannotBeIsRefused(String query) {
    assertProblem(api.get("/launches?" + query), 400, "FIELDS_INVALID");
  }

  @Test
  void cursorOfAnotherListIsRefusedAndLeavesNoStackInTheLog() {
    var cursor = new Cursor("no time", "1");

    assertProblem(api.get("/launches?cursor=" + cursor), 400, "FIELDS_INVALID");
    assertThat(ServerLog.text()).doesNotContain("CursorException");
  }

  /** A portal session does not count under /api, so that no other site can use it. */
  @Test
  void sessionCookieOpensNoApi() {
    var visitor = new Visitor();
    visitor.cookies().put("gateway-session", "anything");

    assertProblem(visitor.get(gateway.at("/api/v1/tenants")), 401, "NOT_AUTHENTICATED");
  }

  @Test
  void answersAreNeitherKeptNorFramed() {
    var answer = api.get("/tenants");

    assertThat(answer.header("Cache-Control")).contains("no-store");
    assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(answer.header("Content-Security-Policy")).contains("frame-ancestors 'none'");
  }

  @Test
  void healthIsUp() {
    var health = new Visitor().get(gateway.at("/health"));

    assertThat(health.status()).isEqualTo(200);
    assertThat(health.json().getString("status")).isEqualTo("UP");
  }

  static void assertProblem(Answer answer, int status, String code) {
    assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
    assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    var problem = answer.json();
    assertThat(problem.getString("code")).isEqualTo(code);
    assertThat(problem.getInt("status")).isEqualTo(status);
    assertThat(problem.getString("title")).isNotBlank();
    assertThat(problem.getString("detail")).isNotBlank();
    assertThat(problem.getString("type")).contains("/problems/");
    assertThat(answer.body()).doesNotContain("Exception", "\tat ");
  }
}
