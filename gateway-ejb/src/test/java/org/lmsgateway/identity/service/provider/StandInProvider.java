package org.lmsgateway.identity.service.provider;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.factories.DefaultJWSSignerFactory;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.oauth2.sdk.pkce.CodeChallenge;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.oauth2.sdk.util.URLUtils;
import java.net.URI;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lmsgateway.outbound.FetchOutcome;
import org.lmsgateway.outbound.OutboundClient;
import org.lmsgateway.outbound.OutboundFault;
import org.lmsgateway.outbound.OutboundRequest;
import org.lmsgateway.outbound.SendOutcome;

/** An OpenID provider without a network, which does what a test tells it. */
final class StandInProvider implements OutboundClient {

  static final String CLIENT = "gateway";

  /** Where the directory tells the cloud of a tenant. */
  static final String DIRECTORY = "https://dir.example";

  static final String SECRET = "client:secret";

  private static final RSAKey KEY = newKey("k1");

  final URI base;
  final Map<String, Object> metadata = new LinkedHashMap<>();
  final Map<String, Object> claims = new HashMap<>();
  final Map<String, Object> keyMembers = new HashMap<>();
  JWK signsWith = KEY;

  /** What is published; empty for the usual one. */
  Optional<JWK> published = Optional.empty();

  JWSAlgorithm algorithm = JWSAlgorithm.RS256;
  boolean down;
  String tokenError;

  private final Map<URI, String> directory = new HashMap<>();
  private Map<String, List<String>> asked;

  StandInProvider(String base, String issuer) {
    this.base = URI.create(base);
    metadata.put("issuer", issuer);
    metadata.put("authorization_endpoint", base + "/authorize");
    metadata.put("token_endpoint", base + "/token");
    metadata.put("jwks_uri", base + "/keys");
    metadata.put("end_session_endpoint", base + "/logout");
    metadata.put("subject_types_supported", List.of("public"));
    metadata.put("response_types_supported", List.of("code"));
    metadata.put("id_token_signing_alg_values_supported", List.of("RS256"));
    claims.put("iss", issuer);
    claims.put("aud", CLIENT);
    claims.put("sub", "ada-1");
    claims.put("name", "Ada Lovelace");
    claims.put("roles", List.of("Gateway.Admin"));
    claims.put("iat", Date.from(Instant.now()));
    claims.put("exp", Date.from(Instant.now().plusSeconds(300)));
  }

  static RSAKey newKey(String id) {
    try {
      return new RSAKeyGenerator(2048).keyID(id).generate();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The person signs in; what the browser brings back. */
  Map<String, String> authorize(URI request) {
    asked = URLUtils.parseParameters(request.getRawQuery());
    claims.putIfAbsent("nonce", asked("nonce"));
    return Map.of("code", "code-1", "state", asked("state"));
  }

  String asked(String parameter) {
    return asked.get(parameter).get(0);
  }

  /** Publishes in which cloud a tenant is. */
  void tellCloud(String tenant, String subScope) {
    var document =
        Map.<String, Object>of(
            "issuer",
            DIRECTORY + "/" + tenant + "/v2.0",
            "cloud_instance_name",
            "microsoftonline.com",
            "tenant_region_scope",
            "EU",
            "tenant_region_sub_scope",
            subScope);
    var address = DIRECTORY + "/" + tenant + "/v2.0/.well-known/openid-configuration";
    directory.put(URI.create(address), JSONObjectUtils.toJSONString(document));
  }

  @Override
  public FetchOutcome fetchJson(URI address) {
    if (directory.containsKey(address)) {
      return new FetchOutcome.Fetched(directory.get(address));
    }
    return down || !address.equals(URI.create(base + "/.well-known/openid-configuration"))
        ? FetchOutcome.Failed.of(OutboundFault.UNREACHABLE)
        : new FetchOutcome.Fetched(JSONObjectUtils.toJSONString(metadata));
  }

  @Override
  public SendOutcome send(OutboundRequest request) {
    if (request.address().equals(URI.create(base + "/keys"))) {
      var key = new HashMap<>(published.orElse(KEY).toPublicJWK().toJSONObject());
      key.putAll(keyMembers);
      return answer(200, Map.of("keys", List.of(key)));
    }
    var form = URLUtils.parseParameters(request.body());
    var verifier = new CodeVerifier(form.get("code_verifier").get(0));
    var challenge = CodeChallenge.compute(CodeChallengeMethod.S256, verifier).getValue();
    var right =
        challenge.equals(asked("code_challenge"))
            && form.get("redirect_uri").get(0).equals(asked("redirect_uri"))
            && request.headers().containsKey("Authorization");
    if (!right || tokenError != null) {
      var error = tokenError == null ? "invalid_grant" : tokenError;
      return answer(400, Map.of("error", error));
    }
    return answer(200, Map.of("access_token", "a", "token_type", "Bearer", "id_token", token()));
  }

  /** A token with the claims of the moment. */
  String token() {
    try {
      var header = new JWSHeader.Builder(algorithm).keyID(KEY.getKeyID()).build();
      var content = new JWTClaimsSet.Builder();
      claims.forEach(content::claim);
      var token = new SignedJWT(header, content.build());
      token.sign(new DefaultJWSSignerFactory().createJWSSigner(signsWith, algorithm));
      return token.serialize();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private static SendOutcome answer(int status, Map<String, Object> body) {
    return new SendOutcome.Answered(
        status,
        Map.of("Content-Type", List.of("application/json")),
        JSONObjectUtils.toJSONString(body));
  }

  @Override
  public Optional<OutboundFault> check(URI address) {
    return Optional.empty();
  }

  @Override
  public boolean isListed(URI address) {
    return true;
  }
}
