package org.lmsgateway.test.services;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import jakarta.json.Json;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lmsgateway.test.TestLms;
import org.lmsgateway.test.Visitor;

/**
 * That the LMS of the tests is as strict as it says: else its tests of the gateway prove little.
 */
class LmsServicesTest {

  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private RSAKey key;
  private TestLms lms;
  private LmsServices services;

  @BeforeEach
  void open() throws Exception {
    key = new RSAKeyGenerator(2048).keyID("tool").generate();
    lms = TestLms.open();
    lms.serve(
        "/tool-keys",
        exchange ->
            Reply.json(
                    200,
                    "application/json",
                    Json.createObjectBuilder(new JWKSet(key.toPublicJWK()).toJSONObject()).build())
                .send(exchange));
    var registered =
        Json.createObjectBuilder()
            .add("jwksUrl", lms.at("/tool-keys").toString())
            .add("tokenUrl", lms.at("/token").toString())
            .build();
    lms.enter(registered, "app");
    services = LmsServices.open(lms);
  }

  private String assertion(Map<String, Object> changes) throws Exception {
    var now = Instant.now();
    Map<String, Object> claims = new HashMap<>();
    claims.put("iss", lms.clientId());
    claims.put("sub", lms.clientId());
    claims.put("aud", lms.at("/token").toString());
    claims.put("iat", Date.from(now));
    claims.put("exp", Date.from(now.plusSeconds(300)));
    claims.put("jti", UUID.randomUUID().toString());
    claims.putAll(changes);
    var builder = new JWTClaimsSet.Builder();
    claims.forEach(builder::claim);
    var header = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("tool").build();
    var token = new SignedJWT(header, builder.build());
    token.sign(new RSASSASigner(key));
    return token.serialize();
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return HTTP.send(request.build(), BodyHandlers.ofString());
  }

  private HttpResponse<String> askToken(String assertion, String scope) throws Exception {
    var form =
        Map.of(
            "grant_type",
            "client_credentials",
            "client_assertion_type",
            "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
            "client_assertion",
            assertion,
            "scope",
            scope);
    return send(
        HttpRequest.newBuilder(lms.at("/token"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(Visitor.encode(form))));
  }

  private String token(String scope) throws Exception {
    var body = askToken(assertion(Map.of()), scope).body();
    return body.split("\"access_token\":\"")[1].split("\"")[0];
  }

  private static HttpRequest.Builder call(URI address, String token, String accept) {
    return HttpRequest.newBuilder(address)
        .header("Authorization", "Bearer " + token)
        .header("Accept", accept);
  }

  @Test
  void takesAnAssertionOnce() throws Exception {
    var assertion = assertion(Map.of());

    assertThat(askToken(assertion, LmsServices.ROSTER_SCOPE).statusCode()).isEqualTo(200);
    assertThat(askToken(assertion, LmsServices.ROSTER_SCOPE).body()).contains("jti was used");
    assertThat(services.tokens().assertions()).hasSize(1);
  }

  @Test
  void refusesAnAssertionForAnotherAudience() throws Exception {
    var other = assertion(Map.of("aud", "https://other.example"));
    var list = assertion(Map.of("aud", List.of(lms.at("/token").toString(), "b")));

    assertThat(askToken(other, LmsServices.ROSTER_SCOPE).body()).contains("aud is not");
    assertThat(askToken(list, LmsServices.ROSTER_SCOPE).body()).contains("aud is not");
  }

  @Test
  void refusesAnAssertionOfAnotherKey() throws Exception {
    var published = key;
    key = new RSAKeyGenerator(2048).keyID("tool").generate();
    var forged = assertion(Map.of());
    key = published;

    assertThat(askToken(forged, LmsServices.ROSTER_SCOPE).body()).contains("signature");
  }

  @Test
  void grantsOnlyWhatIsAllowed() throws Exception {
    services.tokens().allowOnly(LmsServices.SCORE_SCOPE);

    assertThat(askToken(assertion(Map.of()), LmsServices.ROSTER_SCOPE).body())
        .contains("invalid_scope");
  }

  @Test
  void pagesTheRoster() throws Exception {
    var token = token(LmsServices.ROSTER_SCOPE);
    services.roster().pageSize(3);

    var first = send(call(services.roster().address(), token, RosterEndpoint.MEDIA_TYPE));
    var link = first.headers().firstValue("Link").orElseThrow();
    var next = URI.create(link.substring(1, link.indexOf('>')));
    var second = send(call(next, token, RosterEndpoint.MEDIA_TYPE));

    assertThat(first.body()).contains("user-1").doesNotContain("user-7");
    assertThat(second.body()).contains("user-7").doesNotContain("user-1");
    assertThat(second.headers().firstValue("Link")).isEmpty();
  }

  @Test
  void refusesATokenOfAnotherScope() throws Exception {
    var token = token(LmsServices.SCORE_SCOPE);

    var answer = send(call(services.roster().address(), token, RosterEndpoint.MEDIA_TYPE));

    assertThat(answer.statusCode()).isEqualTo(401);
  }

  @Test
  void failsAsOftenAsItIsTold() throws Exception {
    var token = token(LmsServices.ROSTER_SCOPE);
    services.roster().failNext(Fault.tooManyRequests(7), Fault.html());
    var call = call(services.roster().address(), token, RosterEndpoint.MEDIA_TYPE);

    assertThat(send(call).headers().firstValue("Retry-After")).hasValue("7");
    assertThat(send(call).body()).startsWith("<!DOCTYPE");
    assertThat(send(call).body()).contains("user-1");
    assertThat(services.roster().received()).hasSize(3);
  }

  @Test
  void keepsScoresInOrderOfTime() throws Exception {
    var token = token(LmsServices.SCORE_SCOPE + " " + LmsServices.RESULT_SCOPE);
    var item = services.grades().addLineItem(Map.of("label", "Essay", "scoreMaximum", 50));
    var scores =
        URI.create(services.grades().lineItemAddress(item).toString().replace("?", "/scores?"));

    assertThat(send(score(scores, token, "2026-01-01T10:00:00.5Z")).statusCode()).isEqualTo(200);
    assertThat(send(score(scores, token, "2026-01-01T10:00:00.5Z")).statusCode()).isEqualTo(409);
    assertThat(send(score(scores, token, "yesterday")).statusCode()).isEqualTo(400);

    var results = URI.create(scores.toString().replace("/scores", "/results"));
    assertThat(send(call(results, token, GradesEndpoint.RESULTS)).body())
        .contains("\"resultScore\":40.0");
  }

  private static HttpRequest.Builder score(URI scores, String token, String time) {
    var body =
        Json.createObjectBuilder()
            .add("userId", "user-1")
            .add("scoreGiven", 8)
            .add("scoreMaximum", 10)
            .add("activityProgress", "Completed")
            .add("gradingProgress", "FullyGraded")
            .add("timestamp", time)
            .build();
    return call(scores, token, "*/*")
        .header("Content-Type", GradesEndpoint.SCORE)
        .POST(BodyPublishers.ofString(body.toString()));
  }
}
