package org.lmsgateway.launch.web.token;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.lmsgateway.app.App;
import org.lmsgateway.app.proof.AppAuthentication;
import org.lmsgateway.app.proof.AppProof;
import org.lmsgateway.identity.AccessToken;
import org.lmsgateway.identity.AccessTokenService;

/**
 * Finds out which client asks, an API client or an app, by its secret (RFC 6749 §2.3.1) or its
 * assertion (RFC 7523 §2.2).
 */
@RequestScoped
public class ClientCheck {
  private static final ResourceBundle TEXTS =
      ResourceBundle.getBundle("org.lmsgateway.launch.web.messages", Locale.ROOT);

  private static final String ASSERTION = "client_assertion";
  private static final String ASSERTION_TYPE = "client_assertion_type";
  private static final String JWT_BEARER = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

  @Inject private AccessTokenService accessTokens;
  @Inject private AppAuthentication apps;

  /** The access token of an API client; empty if it is none. */
  Optional<AccessToken> apiToken(String authorization, MultivaluedMap<String, String> form) {
    if (form.containsKey(ASSERTION)) {
      return Optional.empty();
    }
    var client = ClientSecret.read(authorization, form);
    return accessTokens.issue(client.id(), client.secret());
  }

  /**
   * The app that asks.
   *
   * @throws TokenError if it is none, or has not proved itself
   */
  App app(String authorization, MultivaluedMap<String, String> form) {
    if (form.containsKey(ASSERTION)) {
      return byAssertion(authorization, form);
    }
    var client = ClientSecret.read(authorization, form);
    return apps.bySecret(client.id(), client.secret())
        .orElseThrow(() -> TokenError.invalidClient(TEXTS.getString("client.wrong")));
  }

  private App byAssertion(String authorization, MultivaluedMap<String, String> form) {
    if (authorization != null || form.containsKey("client_secret")) {
      throw TokenError.invalidRequest("send client_assertion or the client secret, not both");
    }
    if (!JWT_BEARER.equals(form.getFirst(ASSERTION_TYPE))) {
      throw TokenError.invalidRequest(ASSERTION_TYPE + " must be " + JWT_BEARER);
    }
    var proof = apps.byAssertion(form.getFirst(ASSERTION));
    if (proof instanceof AppProof.Refused refused) {
      throw TokenError.invalidClient(TEXTS.getString("assertion." + refused.fault()));
    }
    var app = ((AppProof.Proved) proof).app();
    var named = form.getFirst("client_id");
    if (named != null && !named.equals(app.id().value())) {
      throw TokenError.invalidRequest("client_id is not the subject of the assertion");
    }
    return app;
  }
}
