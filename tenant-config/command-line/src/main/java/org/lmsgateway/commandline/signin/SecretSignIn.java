package org.lmsgateway.commandline.signin;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.lmsgateway.commandline.gateway.Gateway;

/** An API client signs in by its secret (RFC 6749 §2.3.1). */
public final class SecretSignIn implements SignIn {
  private final String clientId;
  private final String secret;

  public SecretSignIn(String clientId, String secret) {
    this.clientId = clientId;
    this.secret = secret;
  }

  @Override
  public String accessToken(Gateway gateway) {
    var form = Map.of("grant_type", "client_credentials");
    var answer = gateway.form(TOKENS, form, Map.of("Authorization", "Basic " + basic()));
    return answer.required().json().getString("access_token");
  }

  private String basic() {
    var pair = Gateway.encode(clientId) + ":" + Gateway.encode(secret);
    return Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
  }
}
