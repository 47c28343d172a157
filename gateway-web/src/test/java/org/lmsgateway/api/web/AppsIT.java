package org.lmsgateway.api.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.net.URI;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lmsgateway.test.Answer;
import org.lmsgateway.test.Api;
import org.lmsgateway.test.Gateway;
import org.lmsgateway.test.PayaraMicroFixture;
import org.lmsgateway.test.TestSchool;
import org.lmsgateway.test.Visitor;

/** Apps in the API, and how they prove themselves at the token endpoint. */
class AppsIT {

  private static final ECKey KEY = newKey();

  private final Map<String, Object> entered = new HashMap<>();
  private Gateway gateway;
  private Api api;

  @BeforeEach
  void signIn() {
    gateway = PayaraMicroFixture.gateway();
    api = gateway.operator();
    entered.put("name", "Stars");
    entered.put("url", "https://stars.example/");
  }

  private static ECKey newKey() {
    try {
      return new ECKeyGenerator(Curve.P_256).keyID("a").generate();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void newAppGetsTheLeastThatALaunchNeeds() {
    var app = api.create("/apps", entered);

    assertThat(texts(app, "messages")).containsExactly("RESOURCE_LINK");
    assertThat(texts(app, "services")).isEmpty();
    assertThat(app.getString("claims")).isEqualTo("EMAIL");
    assertThat(app.getBoolean("deepPaths")).isTrue();
    assertThat(app).containsKey("clientSecret").doesNotContainKeys("jwks", "jwksUrl");
  }

  @Test
  void whatAnAnswerShowsMayBeChangedAndSentBack() {
    var id = api.create("/apps", entered).getString("id");
    Map<String, Object> changed = new HashMap<>(api.get("/apps/" + id).json());
    changed.put("services", List.of("GRADES", "ROSTER"));
    changed.put("claims", "NONE");

    var answer = api.put("/apps/" + id, changed);

    assertThat(answer.status()).isEqualTo(200);
    var app = api.get("/apps/" + id).json();
    assertThat(texts(app, "services")).containsExactly("ROSTER", "GRADES");
    assertThat(app.getString("claims")).isEqualTo("NONE");
    assertThat(app).doesNotContainKey("clientSecret");
  }

  @Test
  void everyFaultOfAChangeIsNamed() {
    var id = api.create("/apps", entered).getString("id");
    entered.put("messages", List.of());
    entered.put("services", List.of("ALL"));
    entered.put("jwks", Map.of("keys", List.of()));

    var errors = api.put("/apps/" + id, entered).json().getJsonArray("errors");

    assertThat(errors.getValuesAs(JsonObject.class))
        .extracting(error -> error.getString("field") + " " + error.getString("code"))
        .containsExactly("messages REQUIRED", "services NOT_ONE_OF", "jwks NO_KEY_SET");
  }

  @Test
  void builtInAppIsNobodysToChange() {
    var change = api.put("/apps/launch-inspector", entered);
    var secret = api.post("/apps/launch-inspector/secret", Map.of());
    var deletion = api.delete("/apps/launch-inspector");

    for (var answer : List.of(change, secret, deletion)) {
      assertThat(answer.status()).isEqualTo(403);
      assertThat(answer.json().getString("code")).isEqualTo("NOT_YOURS");
    }
  }

  @Test
  void oldSecretWorksBesideTheNewOneUnlessItIsEnded() {
    var app = api.create("/apps", entered);
    var id = app.getString("id");
    var first = app.getString("clientSecret");

    var second = api.post("/apps/" + id + "/secret", Map.of()).json().getString("clientSecret");
    assertThat(bySecret(id, first).status()).isEqualTo(200);
    assertThat(bySecret(id, second).status()).isEqualTo(200);

    api.post("/apps/" + id + "/secret", Map.of("endOld", true));
    assertThat(bySecret(id, first).status()).isEqualTo(401);
    assertThat(bySecret(id, second).status()).isEqualTo(401);
  }

  @Test
  void deletedAppIsLaunchedNoMore() {
    var school = TestSchool.open(gateway);
    var visitor = new Visitor();
    assertThat(school.launch(visitor).status()).isEqualTo(303);

    var deletion = api.delete("/apps/" + school.app().getString("id"));

    assertThat(deletion.status()).isEqualTo(204);
    assertThat(visitor.post(school.lms().loginUrl(), school.lms().loginInitiation()).status())
        .isEqualTo(401);
    var registration =
        api.get("/registrations/" + school.lms().registered().getString("id")).json();
    assertThat(texts(registration, "apps")).containsExactly("launch-inspector");
  }

  @Test
  void appGetsATokenThatOpensNoOtherApi() {
    var app = api.create("/apps", entered);

    var token = bySecret(app.getString("id"), app.getString("clientSecret")).json();

    assertThat(token.getString("token_type")).isEqualTo("Bearer");
    var asApp = Api.withToken(gateway, token.getString("access_token"));
    assertThat(asApp.get("/registrations").status()).isEqualTo(403);
    assertThat(asApp.get("/apps").status()).isEqualTo(403);
  }

  @Test
  void appWithAKeySetProvesItselfByAnAssertion() throws Exception {
    var app = withKeys();
    var id = app.getString("id");
    assertThat(app).doesNotContainKey("clientSecret").containsKey("jwks");

    assertThat(byAssertion(id, UUID.randomUUID().toString()).status()).isEqualTo(200);
  }

  @Test
  void assertionCountsOnce() throws Exception {
    var id = withKeys().getString("id");
    var jti = UUID.randomUUID().toString();
    assertThat(byAssertion(id, jti).status()).isEqualTo(200);

    var second = byAssertion(id, jti);

    assertThat(second.status()).isEqualTo(401);
    assertThat(second.json().getString("error")).isEqualTo("invalid_client");
    assertThat(second.json().getString("error_description")).contains("used before");
    assertThat(second.json().getString("code")).isEqualTo("REPLAYED");
  }

  @Test
  void metadataNamesEveryWayToProveOneself() {
    var metadata = new Visitor().get(gateway.at("/.well-known/oauth-authorization-server")).json();

    assertThat(texts(metadata, "token_endpoint_auth_methods_supported"))
        .containsExactly("client_secret_basic", "client_secret_post", "private_key_jwt", "none");
    assertThat(texts(metadata, "token_endpoint_auth_signing_alg_values_supported"))
        .containsExactly("ES256", "RS256");
  }

  private JsonObject withKeys() {
    entered.put("jwks", Map.of("keys", List.of(KEY.toPublicJWK().toJSONObject())));
    return api.create("/apps", entered);
  }

  private Answer bySecret(String id, String secret) {
    return Api.token(gateway, id, secret, Map.of("grant_type", "client_credentials"));
  }

  private Answer byAssertion(String id, String jti) throws JOSEException {
    var claims =
        new JWTClaimsSet.Builder()
            .issuer(id)
            .subject(id)
            .audience(gateway.at("/oauth2/token").toString())
            .expirationTime(Date.from(Instant.now().plusSeconds(60)))
            .jwtID(jti)
            .build();
    var assertion =
        new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.ES256).keyID("a").build(), claims);
    assertion.sign(new ECDSASigner(KEY));
    URI endpoint = gateway.at("/oauth2/token");
    return new Visitor()
        .post(
            endpoint,
            Map.of(
                "grant_type",
                "client_credentials",
                "client_assertion_type",
                "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
                "client_assertion",
                assertion.serialize()));
  }

  private static List<String> texts(JsonObject object, String member) {
    return object.getJsonArray(member).getValuesAs(JsonString::getString);
  }
}
