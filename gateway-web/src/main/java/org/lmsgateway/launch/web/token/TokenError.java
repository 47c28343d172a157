package org.lmsgateway.launch.web.token;

import static org.lmsgateway.shared.json.Jsonp.JSON;

import jakarta.json.JsonObject;
import java.util.Map;
import org.lmsgateway.identity.device.DeviceRefusal;
import org.lmsgateway.keys.assertion.AssertionFault;
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

  /** An assertion that does not hold; our own member names what is wrong with it. */
  static TokenError invalidAssertion(AssertionFault fault, String description) {
    return new TokenError(401, "invalid_client", description, Map.of("code", fault.name()));
  }

  /** Says the same for an unknown client and a wrong secret. */
  static TokenError invalidClient(String description) {
    return new TokenError(401, "invalid_client", description, Map.of());
  }

  static TokenError unsupportedGrantType() {
    var description = "grant_type is authorization_code, client_credentials or device_code";
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

  /** Nobody has decided about the device (RFC 8628 §3.5). */
  static TokenError pending() {
    return new TokenError(400, "authorization_pending", "nobody has approved yet", Map.of());
  }

  /** The device asks too often (RFC 8628 §3.5). */
  static TokenError slowDown() {
    return new TokenError(400, "slow_down", "wait five seconds more each time", Map.of());
  }

  /** A device that is not let in; our own member names the reason. */
  static TokenError device(DeviceRefusal reason) {
    var code = Map.<String, Object>of("code", reason.name());
    return switch (reason) {
      case DEVICE_CODE_EXPIRED ->
          new TokenError(400, "expired_token", "nobody approved in time; ask anew", code);
      case DEVICE_DENIED -> new TokenError(400, "access_denied", "the person has denied", code);
      case DEVICE_PERSON_NOT_SERVED ->
          new TokenError(400, "access_denied", "the person is not let in", code);
      case DEVICE_TOO_MANY_WAITING ->
          new TokenError(429, "slow_down", "too many wait at this address", code);
      default ->
          new TokenError(400, "invalid_grant", "the device code is unknown or was used", code);
    };
  }

  int status() {
    return status;
  }

  JsonObject body() {
    return body;
  }
}
