package org.lmsgateway.identity.web.remote;

import jakarta.json.bind.annotation.JsonbProperty;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import org.lmsgateway.identity.access.RemoteOutcome;
import org.lmsgateway.shared.Caller;

/** A session just opened, or gone on with: its token is named as at the token endpoint. */
@JsonbPropertyOrder({"session", "accessToken", "tokenType", "expiresInSeconds"})
public record OpenSessionAnswer(
    RemoteSessionAnswer session,
    @JsonbProperty("access_token") String accessToken,
    @JsonbProperty("token_type") String tokenType,
    @JsonbProperty("expires_in") long expiresInSeconds) {
  static OpenSessionAnswer of(RemoteOutcome.Open open, Caller caller) {
    return new OpenSessionAnswer(
        RemoteSessionAnswer.of(open.session(), caller),
        open.token().value(),
        "Bearer",
        open.token().life().toSeconds());
  }

  /** Without the token, so that it cannot reach a log. */
  @Override
  public String toString() {
    return "OpenSessionAnswer[" + session + "]";
  }
}
