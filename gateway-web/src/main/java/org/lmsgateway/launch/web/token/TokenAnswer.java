package org.lmsgateway.launch.web.token;

import jakarta.json.bind.annotation.JsonbProperty;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.Map;
import org.lmsgateway.app.proof.AppAuthentication.AppToken;
import org.lmsgateway.identity.access.AccessToken;
import org.lmsgateway.launch.SwapOutcome;

/** What the token endpoint answers (RFC 6749 §5.1); for a swapped code, with the launch. */
@JsonbPropertyOrder({"launchToken", "accessToken", "tokenType", "expiresInSeconds", "launch"})
public record TokenAnswer(
    @JsonbProperty("launch_token") String launchToken,
    @JsonbProperty("access_token") String accessToken,
    @JsonbProperty("token_type") String tokenType,
    @JsonbProperty("expires_in") long expiresInSeconds,
    Map<String, Object> launch) {
  private static final String BEARER = "Bearer";

  static TokenAnswer of(AccessToken token) {
    return new TokenAnswer(null, token.value(), BEARER, token.life().toSeconds(), null);
  }

  static TokenAnswer of(AppToken token) {
    return new TokenAnswer(null, token.value(), BEARER, token.life().toSeconds(), null);
  }

  static TokenAnswer of(SwapOutcome.Swapped swapped) {
    return new TokenAnswer(
        swapped.launchToken(),
        swapped.accessToken(),
        BEARER,
        swapped.life().toSeconds(),
        swapped.launch());
  }

  /** Without the tokens, so that they cannot reach a log. */
  @Override
  public String toString() {
    return "TokenAnswer[" + expiresInSeconds + "]";
  }
}
