package org.lmsgateway.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lmsgateway.test.Answer;
import org.lmsgateway.test.Api;
import org.lmsgateway.test.Gateway;
import org.lmsgateway.test.PayaraMicroFixture;
import org.lmsgateway.test.Visitor;

/** API clients in the API: made, renamed, given new secrets, deleted. */
class ApiClientsIT {

  private final Gateway gateway = PayaraMicroFixture.gateway();
  private final Api api = gateway.operator();
  private final String name = "Import " + UUID.randomUUID();

  @Test
  void clientIsMadeRenamedGivenANewSecretAndDeleted() {
    var made = api.create("/api-clients", Map.of("name", name));
    var path = "/api-clients/" + made.getString("id");

    assertThat(signIn(made.getString("id"), made.getString("secret")).status()).isEqualTo(200);
    assertThat(api.get(path).body()).contains(name).doesNotContain("\"secret\"");
    assertThat(api.put(path, Map.of("name", name + " 2")).json().getString("name"))
        .isEqualTo(name + " 2");
    var renewed = api.post(path + "/secret", Map.of("endOld", true)).json().getString("secret");
    assertThat(signIn(made.getString("id"), renewed).status()).isEqualTo(200);

    assertThat(api.delete(path).status()).isEqualTo(204);
    assertThat(api.get(path).status()).isEqualTo(404);
  }

  private Answer signIn(String id, String secret) {
    return Api.signIn(gateway, id, secret).get("/api-clients");
  }

  @Test
  void clientForTheAuditLogMayDoNothingElse() {
    var made = api.create("/api-clients", Map.of("name", name, "auditOnly", true));
    var auditor = Api.signIn(gateway, made.getString("id"), made.getString("secret"));

    assertThat(auditor.get("/audit").status()).isEqualTo(200);
    assertThat(auditor.get("/api-clients").status()).isEqualTo(403);
    assertThat(auditor.post("/api-clients", Map.of("name", name)).status()).isEqualTo(403);
    api.delete("/api-clients/" + made.getString("id"));
  }

  @Test
  void clientWithAPublicKeySignsItsAssertions() throws GeneralSecurityException, JOSEException {
    var pair = KeyPairGenerator.getInstance("RSA").generateKeyPair();
    var text = Base64.getMimeEncoder().encodeToString(pair.getPublic().getEncoded());
    var pem = "-----BEGIN PUBLIC KEY-----\n" + text + "\n-----END PUBLIC KEY-----";
    var made = api.create("/api-clients", Map.of("name", name, "jwks", pem));
    var id = made.getString("id");

    assertThat(made.getString("proof")).isEqualTo("KEYS");
    assertThat(made).doesNotContainKey("secret");
    var token = byAssertion(id, made.getJsonArray("keyIds").getString(0), pair.getPrivate());
    assertThat(token.status()).isEqualTo(200);
    var client = Api.withToken(gateway, token.json().getString("access_token"));
    assertThat(client.get("/api-clients").status()).isEqualTo(200);
    var wrong = byAssertion(id, "other", pair.getPrivate());
    assertThat(wrong.status()).isEqualTo(401);
    assertThat(wrong.json().getString("code")).isEqualTo("KEY_UNKNOWN");

    var path = "/api-clients/" + id;
    var published = Map.of("jwksUrl", "https://client.example/keys");
    assertThat(api.put(path + "/keys", published).json().getString("jwksUrl"))
        .isEqualTo("https://client.example/keys");
    assertThat(api.put(path + "/keys", Map.of("certificate", "none")).body())
        .contains("NO_CERTIFICATE");
    assertThat(api.put(path + "/keys", Map.of()).status()).isEqualTo(400);
    assertThat(api.post(path + "/secret", Map.of()).json().getString("proof")).isEqualTo("SECRET");
    api.delete(path);
  }

  private Answer byAssertion(String id, String keyId, PrivateKey key) throws JOSEException {
    var claims =
        new JWTClaimsSet.Builder()
            .issuer(id)
            .subject(id)
            .audience(gateway.at("/oauth2/token").toString())
            .expirationTime(Date.from(Instant.now().plusSeconds(60)))
            .jwtID(UUID.randomUUID().toString())
            .build();
    var header = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(keyId).build();
    var assertion = new SignedJWT(header, claims);
    assertion.sign(new RSASSASigner(key));
    var type = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";
    var form = new HashMap<>(Map.of("grant_type", "client_credentials"));
    form.put("client_assertion_type", type);
    form.put("client_assertion", assertion.serialize());
    return Visitor.post(gateway.at("/oauth2/token"), form, Map.of());
  }

  @Test
  void whatIsWrongIsNamed() {
    assertThat(api.post("/api-clients", Map.of("name", " ")).body()).contains("\"name\"");
    assertThat(api.put("/api-clients/none", Map.of("name", "A")).status()).isEqualTo(404);
    assertThat(api.post("/api-clients/none/secret", Map.of()).status()).isEqualTo(404);
  }
}
