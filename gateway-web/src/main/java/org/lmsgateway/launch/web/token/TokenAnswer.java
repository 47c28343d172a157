package org.lmsgateway.launch.web.token;

import jakarta.json.bind.annotation.JsonbProperty;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lmsgateway.identity.AccessToken;
import org.lmsgateway.launch.SwapOutcome;

/** What the token endpoint answers (RFC 6749 §5.1); for a swapped code, with the launch. */
@Schema(name = "TokenAnswer", description = "Tokens; the launch only for a swapped code.")
@JsonbPropertyOrder({"launchToken", "accessToken", "tokenType", "expiresInSeconds", "launch"})
public record TokenAnswer(
    @JsonbProperty("launch_token")
        @Schema(name = "launch_token", description = "Who came from where; for the app.")
        String launchToken,
    @JsonbProperty("access_token")
        @Schema(name = "access_token", description = "Opens services of the gateway.")
        String accessToken,
    @JsonbProperty("token_type") @Schema(name = "token_type", example = "Bearer") String tokenType,
    @JsonbProperty("expires_in") @Schema(name = "expires_in", description = "In seconds.")
        long expiresInSeconds,
    @Schema(description = "The same as the launch token says, as data.")
        Map<String, Object> launch) {
  private static final String BEARER = "Bearer";

  static TokenAnswer of(AccessToken token) {
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
