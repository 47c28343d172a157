package org.lmsgateway.launch.web.token;

import static org.lmsgateway.shared.json.Jsonp.JSON;

import jakarta.json.JsonObject;
import java.util.Map;
import org.lmsgateway.launch.refusal.Refusal;

/** An error of the token endpoint (RFC 6749 §5.2). */
final class TokenError extends RuntimeException {
  private final int status;
  private final transient JsonObject body;

  private TokenError(int status, String error, String description, Map<String, Object> ours) {
    super(error + ": " + description);
    this.status = status;
    this.body =
        JSON.createObjectBuilder()
            .add("error", error)
            .add("error_description", description)
            .addAll(JSON.createObjectBuilder(ours))
            .build();
  }

  static TokenError invalidRequest(String description) {
    return new TokenError(400, "invalid_request", description, Map.of());
  }

  /** Says the same for an unknown client and a wrong secret. */
  static TokenError invalidClient(String description) {
    return new TokenError(401, "invalid_client", description, Map.of());
  }

  static TokenError unsupportedGrantType() {
    var description = "grant_type is authorization_code or client_credentials";
    return new TokenError(400, "unsupported_grant_type", description, Map.of());
  }

  /**
   * A code that is not swapped; our own members name the reason and the launch. Where too many are
   * not swapped, there is no launch to name.
   */
  static TokenError invalidGrant(Refusal refusal, String description) {
    if (!refusal.isRecorded()) {
      var code = Map.<String, Object>of("code", refusal.reason().name());
      return new TokenError(429, "invalid_grant", description, code);
    }
    var ours =
        Map.<String, Object>of("code", refusal.reason().name(), "reference", refusal.reference());
    return new TokenError(400, "invalid_grant", description, ours);
  }

  int status() {
    return status;
  }

  JsonObject body() {
    return body;
  }
}
