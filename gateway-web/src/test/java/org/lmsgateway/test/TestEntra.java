package org.lmsgateway.test;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Stands in for Entra ID for all tenants, as the provider of the installation: an issuer with
 * {@code {tenantid}}, keys with an issuer of their own. Whoever comes is signed in at once, as the
 * person whom a test has sent there.
 */
public final class TestEntra {

  public static final String CLIENT_ID = "gateway-at-entra";
  public static final String CLIENT_SECRET = "secret-at-entra";

  /** The person whom the configuration names as operator. */
  public static final Person OPERATOR =
      new Person(UUID.randomUUID().toString(), "operator-oid", "Olga Operator", List.of());

  private static final String PATH = "/entra/organizations/v2.0";
  private static final String TEMPLATE = TestServer.at("/entra") + "/{tenantid}/v2.0";
  private static final RSAKey KEY = newKey();
  private static final Map<String, Map<String, String>> CODES = new ConcurrentHashMap<>();

  private static volatile Person next = OPERATOR;
  private static volatile String error;
  private static volatile boolean swaps = true;

  static {
    TestServer.serve(PATH + "/.well-known/openid-configuration", TestEntra::metadata);
    TestServer.serve(PATH + "/authorize", TestEntra::authorize);
    TestServer.serve(PATH + "/token", TestEntra::token);
    TestServer.serve(PATH + "/keys", TestEntra::keys);
    TestServer.serve(PATH + "/logout", TestEntra::logout);
  }

  /**
   * Somebody at Entra ID.
   *
   * @param tenant the tenant's GUID
   * @param roles app roles
   */
  public record Person(String tenant, String oid, String name, List<String> roles) {

    /** Somebody new of that tenant. */
    public static Person of(String tenant, String name, String... roles) {
      return new Person(tenant, UUID.randomUUID().toString(), name, List.of(roles));
    }
  }

  private TestEntra() {}

  private static RSAKey newKey() {
    try {
      return new RSAKeyGenerator(2048).keyID("entra-1").generate();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Who signs in from now on. */
  public static void send(Person person) {
    next = person;
    error = null;
    swaps = true;
  }

  /** From now on nobody is signed in, for that reason. */
  public static void refuse(String code) {
    error = code;
  }

  /** From now on no code is swapped. */
  public static void swapNothing() {
    swaps = false;
  }

  static Map<String, String> settings() {
    return Map.of(
        "gateway.oidc.issuer",
        TestServer.at(PATH).toString(),
        "gateway.oidc.client-id",
        CLIENT_ID,
        "gateway.oidc.client-secret",
        CLIENT_SECRET,
        "gateway.oidc.name",
        "Entra",
        "gateway.oidc.operators",
        OPERATOR.tenant() + "/" + OPERATOR.oid());
  }

  private static String at(String endpoint) {
    return TestServer.at(PATH + endpoint).toString();
  }

  private static void metadata(HttpExchange exchange) throws IOException {
    json(
        exchange,
        200,
        Json.createObjectBuilder()
            .add("issuer", TEMPLATE)
            .add("authorization_endpoint", at("/authorize"))
            .add("token_endpoint", at("/token"))
            .add("jwks_uri", at("/keys"))
            .add("end_session_endpoint", at("/logout"))
            .add("response_types_supported", Json.createArrayBuilder().add("code"))
            .add("subject_types_supported", Json.createArrayBuilder().add("pairwise"))
            .add("id_token_signing_alg_values_supported", Json.createArrayBuilder().add("RS256"))
            .add(
                "token_endpoint_auth_methods_supported",
                Json.createArrayBuilder().add("client_secret_post"))
            .build());
  }

  private static void authorize(HttpExchange exchange) throws IOException {
    var request = Answer.parameters(exchange.getRequestURI().getRawQuery());
    var answer = request.get("redirect_uri") + "?state=" + request.get("state");
    if (error != null) {
      redirect(exchange, answer + "&error=" + error);
      return;
    }
    var code = UUID.randomUUID().toString();
    CODES.put(code, request);
    redirect(exchange, answer + "&code=" + code);
  }

  private static void token(HttpExchange exchange) throws IOException {
    var form =
        Answer.parameters(
            new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
    var request = CODES.remove(form.get("code"));
    if (!swaps || request == null || !isRight(form, request)) {
      json(exchange, 400, Json.createObjectBuilder().add("error", "invalid_client").build());
      return;
    }
    json(
        exchange,
        200,
        Json.createObjectBuilder()
            .add("access_token", "none")
            .add("token_type", "Bearer")
            .add("id_token", idToken(next, request.get("nonce")))
            .build());
  }

  /** The secret in the body, and the verifier of the challenge (RFC 7636 §4.6). */
  private static boolean isRight(Map<String, String> form, Map<String, String> request) {
    return CLIENT_SECRET.equals(form.get("client_secret"))
        && request.get("redirect_uri").equals(form.get("redirect_uri"))
        && request.get("code_challenge").equals(challenge(form.get("code_verifier")));
  }

  private static String challenge(String verifier) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      var hash = digest.digest(verifier.getBytes(StandardCharsets.US_ASCII));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String idToken(Person person, String nonce) {
    var now = Instant.now();
    var claims =
        new JWTClaimsSet.Builder()
            .issuer(TEMPLATE.replace("{tenantid}", person.tenant()))
            .audience(CLIENT_ID)
            .subject("pairwise-" + person.oid())
            .claim("tid", person.tenant())
            .claim("oid", person.oid())
            .claim("name", person.name())
            .claim("preferred_username", person.oid() + "@school.test")
            .claim("roles", person.roles())
            .claim("nonce", nonce)
            .issueTime(Date.from(now))
            .expirationTime(Date.from(now.plusSeconds(300)));
    try {
      var header = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(KEY.getKeyID()).build();
      var token = new SignedJWT(header, claims.build());
      token.sign(new RSASSASigner(KEY));
      return token.serialize();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void keys(HttpExchange exchange) throws IOException {
    var key = Json.createObjectBuilder(KEY.toPublicJWK().toJSONObject()).add("issuer", TEMPLATE);
    var set = Json.createObjectBuilder().add("keys", Json.createArrayBuilder().add(key));
    json(exchange, 200, set.build());
  }

  /** Sends the browser back where the gateway asked for; only with a token of ours. */
  private static void logout(HttpExchange exchange) throws IOException {
    var request = Answer.parameters(exchange.getRequestURI().getRawQuery());
    if (request.containsKey("id_token_hint")) {
      redirect(exchange, request.get("post_logout_redirect_uri"));
    } else {
      TestServer.answer(exchange, 400, "text/plain", "no id_token_hint");
    }
  }

  private static void redirect(HttpExchange exchange, String address) throws IOException {
    exchange.getResponseHeaders().set("Location", URI.create(address).toString());
    TestServer.answer(exchange, 302, "text/plain", "");
  }

  private static void json(HttpExchange exchange, int status, JsonObject body) throws IOException {
    TestServer.answer(exchange, status, "application/json", body.toString());
  }
}
