package org.lmsgateway.notice.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lmsgateway.test.Gateway;
import org.lmsgateway.test.PayaraMicroFixture;
import org.lmsgateway.test.TestLms;
import org.lmsgateway.test.Visitor;
import org.lmsgateway.test.services.AppInCourse;
import org.lmsgateway.test.services.Fault;

/** From the LMS's notice to the app's handler. */
class NoticesIT {

  private static final String COPIED = "LtiContextCopyNotice";

  private record Got(String body, String token) {}

  private final BlockingQueue<Got> appGot = new LinkedBlockingQueue<>();
  private Gateway gateway;
  private AppInCourse app;
  private String handler;

  @BeforeEach
  void launch() {
    gateway = PayaraMicroFixture.gateway();
    app = AppInCourse.open(gateway, "NOTICES");
    var lms = app.school().lms();
    lms.serve("/app/notices", this::takeNotice);
    handler = lms.at("/app/notices").toString();
    var moved = Map.of("name", "Botany app", "url", lms.at("/app").toString());
    var members = new HashMap<String, Object>(moved);
    members.put("services", List.of("NOTICES"));
    var id = app.school().app().getString("id");
    assertThat(gateway.operator().put("/apps/" + id, members).status()).isEqualTo(200);
  }

  private void takeNotice(HttpExchange exchange) throws IOException {
    var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    var token = exchange.getRequestHeaders().getFirst("Authorization").replace("Bearer ", "");
    appGot.add(new Got(body, token));
    exchange.sendResponseHeaders(204, -1);
    exchange.close();
  }

  private void subscribe() {
    var answer =
        app.api().put(app.path("/notices"), Map.of("types", List.of(COPIED), "handler", handler));
    assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
  }

  private Map<String, Object> notice() {
    var now = Instant.now().getEpochSecond();
    Map<String, Object> claims = new HashMap<>();
    claims.put("iss", app.school().lms().issuer());
    claims.put("aud", app.school().lms().clientId());
    claims.put("iat", now);
    claims.put("exp", now + 3600);
    claims.put("nonce", UUID.randomUUID().toString());
    claims.put(TestLms.LTI + "version", "1.3.0");
    claims.put(TestLms.LTI + "deployment_id", app.school().lms().deployment());
    claims.put(TestLms.LTI + "notice", Map.of("id", "notice-1", "type", COPIED));
    claims.put(TestLms.LTI + "context", Map.of("id", "course-10", "title", "Botany, copy"));
    claims.put(TestLms.LTI + "origin_contexts", List.of("course-9"));
    return claims;
  }

  /** As an LMS sends it, to the address that the gateway has entered there. */
  private HttpResponse<String> send(String token) throws Exception {
    var address = app.services().notices().handlers().get(COPIED);
    var body =
        Json.createObjectBuilder()
            .add(
                "notices",
                Json.createArrayBuilder().add(Json.createObjectBuilder().add("jwt", token)))
            .build();
    var request =
        HttpRequest.newBuilder(URI.create(address))
            .header("Content-Type", "application/json; charset=utf-8")
            .POST(BodyPublishers.ofString(body.toString()))
            .build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
  }

  private Got next() throws InterruptedException {
    var got = appGot.poll(30, TimeUnit.SECONDS);
    assertThat(got).as("what the app got").isNotNull();
    return got;
  }

  private static JsonObject json(String text) {
    return Json.createReader(new StringReader(text)).readObject();
  }

  @Test
  void passesANoticeOnToTheApp() throws Exception {
    subscribe();

    assertThat(send(app.school().lms().sign(notice())).statusCode()).isEqualTo(204);

    var got = next();
    var notice = json(got.body());
    assertThat(notice.getString("type")).isEqualTo(COPIED);
    assertThat(notice.getJsonArray("courses").getString(0)).isEqualTo(app.course());
    assertThat(notice.getJsonObject("context").getString("id")).isEqualTo("course-10");
    assertThatTheGatewaySigned(got);
  }

  private void assertThatTheGatewaySigned(Got got) throws Exception {
    var keys = JWKSet.parse(new Visitor().get(gateway.at("/.well-known/jwks.json")).body());
    var token = SignedJWT.parse(got.token());
    var key = keys.getKeyByKeyId(token.getHeader().getKeyID()).toECKey();
    assertThat(token.verify(new ECDSAVerifier(key))).isTrue();
    var claims = token.getJWTClaimsSet();
    assertThat(claims.getAudience()).containsExactly(app.school().app().getString("id"));
    assertThat(claims.getIssuer()).isEqualTo(gateway.base().toString());
    assertThat(claims.getStringClaim("token_use")).isEqualTo("notice");
  }

  @Test
  void takesARepeatedNoticeOnce() throws Exception {
    subscribe();
    var token = app.school().lms().sign(notice());
    send(token);
    next();

    assertThat(send(token).statusCode()).isEqualTo(204);

    // One that comes later shows that the repeated one did not.
    var later = notice();
    later.put(TestLms.LTI + "notice", Map.of("id", "later", "type", COPIED));
    send(app.school().lms().sign(later));
    assertThat(json(next().body()).getString("id")).isEqualTo("later");
  }

  @Test
  void refusesWhatTheLmsHasNotSigned() throws Exception {
    subscribe();

    var answer = send(app.school().lms().forge(notice()));

    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(json(answer.body()).getString("code")).isEqualTo("NOTICE_TOKEN_REJECTED");
  }

  @Test
  void knowsNoOtherHandler() {
    var answer =
        new Visitor().post(gateway.at("/lti/notices/" + UUID.randomUUID()), Map.of("a", "b"));

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.json().getString("code")).isEqualTo("NOTICE_REGISTRATION_UNKNOWN");
  }

  @Test
  void showsAndEndsTheSubscription() {
    subscribe();
    var shown = app.api().get(app.path("/notices")).json();
    assertThat(shown.getString("handler")).isEqualTo(handler);

    assertThat(app.api().delete(app.path("/notices")).status()).isEqualTo(204);

    assertThat(app.services().notices().handlers()).isEmpty();
    assertThat(app.api().get(app.path("/notices")).json().getJsonArray("types")).isEmpty();
  }

  @Test
  void tellsThatTheLmsRefuses() {
    app.services().notices().failNext(Fault.forbidden());
    var wish = Map.of("types", List.of(COPIED), "handler", handler);

    var answer = app.api().put(app.path("/notices"), wish);

    assertThat(answer.status()).isEqualTo(502);
    assertThat(answer.json().getString("party")).isEqualTo("lms_admin");
    assertThat(app.api().get(app.path("/notices")).json().getJsonArray("types")).isEmpty();
  }

  @Test
  void namesWhatIsMissing() {
    var answer = app.api().put(app.path("/notices"), Map.of());

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().getJsonArray("errors")).hasSize(2);
  }
}
