package org.lmsgateway.test.services;

import static org.lmsgateway.test.services.ToolTokens.require;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.lmsgateway.test.TestLms;
import org.lmsgateway.test.services.ToolTokens.NotTaken;

/**
 * The LMS's token endpoint (Security Framework 1.0 §4.1): takes a signed client assertion once, and
 * grants of the scopes asked for those that the LMS allows.
 */
public final class TokenEndpoint extends ServiceEndpoint {

  private static final String ASSERTION_TYPE =
      "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

  private final TestLms lms;
  private final ToolTokens tokens;
  private final String audience;
  private final Set<String> usedIds = ConcurrentHashMap.newKeySet();
  private final Map<String, Grant> grants = new ConcurrentHashMap<>();
  private final List<Map<String, Object>> assertions = new CopyOnWriteArrayList<>();
  private volatile Set<String> allowed = LmsServices.ALL_SCOPES;
  private volatile Duration life = Duration.ofHours(1);
  private volatile boolean tellsLife = true;

  private record Grant(Set<String> scopes, Instant until) {}

  TokenEndpoint(TestLms lms, ToolTokens tokens) {
    this.lms = lms;
    this.tokens = tokens;
    var entered = lms.registered().getString("tokenAudience", null);
    this.audience = entered == null ? lms.registered().getString("tokenUrl") : entered;
  }

  /** Grants these scopes and no others from now on. */
  public void allowOnly(String... scopes) {
    allowed = Set.of(scopes);
  }

  /** How long the tokens from now on live. */
  public void tokensLive(Duration duration) {
    life = duration;
  }

  /** Leaves {@code expires_in} out of answers, which OAuth allows. */
  public void hideLife() {
    tellsLife = false;
  }

  /** Forgets all tokens, as an LMS does at a restart. */
  public void revokeAll() {
    grants.clear();
  }

  /** The claims of every assertion that was taken. */
  public List<Map<String, Object>> assertions() {
    return List.copyOf(assertions);
  }

  /** The scopes that were asked for, by request. */
  public List<Set<String>> scopesAsked() {
    return received().stream().map(request -> scopes(request.form())).toList();
  }

  /** The scopes of a token that counts; empty for any other. */
  public Set<String> scopes(String token) {
    var grant = grants.get(token);
    return grant == null ? Set.of() : Set.copyOf(grant.scopes());
  }

  /** Whether that token was granted for one of these scopes and is not over. */
  boolean opens(String token, Set<String> oneOf) {
    var grant = grants.get(token);
    return grant != null
        && grant.until().isAfter(Instant.now())
        && grant.scopes().stream().anyMatch(oneOf::contains);
  }

  @Override
  Reply answer(Received request) {
    if (!request.method().equals("POST")
        || !request.contentType().equals("application/x-www-form-urlencoded")) {
      return error("invalid_request", "a form is posted here");
    }
    var form = request.form();
    if (!"client_credentials".equals(form.get("grant_type"))) {
      return error("unsupported_grant_type", "");
    }
    try {
      verify(form);
    } catch (NotTaken e) {
      return error("invalid_client", e.getMessage());
    }
    var granted = scopes(form);
    granted.retainAll(allowed);
    return granted.isEmpty() ? error("invalid_scope", "") : grant(granted);
  }

  private void verify(Map<String, String> form) throws NotTaken {
    require(ASSERTION_TYPE.equals(form.get("client_assertion_type")), "client_assertion_type");
    var claims = tokens.read(form.getOrDefault("client_assertion", ""));
    require(lms.clientId().equals(claims.get("iss")), "iss is not the client id");
    require(lms.clientId().equals(claims.get("sub")), "sub is not the client id");
    // A plain string: Brightspace answers an array with status 500.
    require(audience.equals(claims.get("aud")), "aud is not " + audience);
    require(claims.get("jti") instanceof String, "jti is missing");
    require(usedIds.add((String) claims.get("jti")), "jti was used before");
    assertions.add(claims);
  }

  private Reply grant(Set<String> scopes) {
    var token = UUID.randomUUID().toString();
    grants.put(token, new Grant(scopes, Instant.now().plus(life)));
    var answer =
        Json.createObjectBuilder()
            .add("access_token", token)
            .add("token_type", "Bearer")
            .add("scope", String.join(" ", scopes));
    if (tellsLife) {
      answer.add("expires_in", life.toSeconds());
    }
    // As Moodle does: JSON by another name.
    return Reply.json(200, "text/html; charset=utf-8", answer.build());
  }

  private static Set<String> scopes(Map<String, String> form) {
    return new LinkedHashSet<>(Arrays.asList(form.getOrDefault("scope", "").split(" ")));
  }

  private static Reply error(String code, String description) {
    JsonObject body =
        Json.createObjectBuilder().add("error", code).add("error_description", description).build();
    return Reply.json(400, "application/json", body);
  }
}
