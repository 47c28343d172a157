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
import org.lmsgateway.identity.access.AccessToken;
import org.lmsgateway.identity.access.AccessTokenService;
import org.lmsgateway.identity.access.AssertionTokens;
import org.lmsgateway.keys.assertion.AssertionFault;

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
  @Inject private AssertionTokens assertionTokens;
  @Inject private AppAuthentication apps;

  /** The access token of an API client; empty if it is none. */
  Optional<AccessToken> apiToken(String authorization, MultivaluedMap<String, String> form) {
    if (form.containsKey(ASSERTION)) {
      return apiTokenByAssertion(assertion(authorization, form), form);
    }
    var client = ClientSecret.read(authorization, form);
    return accessTokens.issue(client.id(), client.secret());
  }

  private Optional<AccessToken> apiTokenByAssertion(
      String assertion, MultivaluedMap<String, String> form) {
    var answer = assertionTokens.issue(assertion).orElse(null);
    if (answer instanceof AssertionTokens.Answer.Refused refused) {
      throw invalid(refused.fault());
    }
    if (answer instanceof AssertionTokens.Answer.Issued issued) {
      requireNamed(issued.clientId(), form);
      return Optional.of(issued.token());
    }
    return Optional.empty();
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
    var proof = apps.byAssertion(assertion(authorization, form));
    if (proof instanceof AppProof.Refused refused) {
      throw invalid(refused.fault());
    }
    var app = ((AppProof.Proved) proof).app();
    requireNamed(app.id().value(), form);
    return app;
  }

  private static String assertion(String authorization, MultivaluedMap<String, String> form) {
    if (authorization != null || form.containsKey("client_secret")) {
      throw TokenError.invalidRequest("send client_assertion or the client secret, not both");
    }
    if (!JWT_BEARER.equals(form.getFirst(ASSERTION_TYPE))) {
      throw TokenError.invalidRequest(ASSERTION_TYPE + " must be " + JWT_BEARER);
    }
    return form.getFirst(ASSERTION);
  }

  private static TokenError invalid(AssertionFault fault) {
    return TokenError.invalidAssertion(fault, TEXTS.getString("assertion." + fault));
  }

  private static void requireNamed(String clientId, MultivaluedMap<String, String> form) {
    var named = form.getFirst("client_id");
    if (named != null && !named.equals(clientId)) {
      throw TokenError.invalidRequest("client_id is not the subject of the assertion");
    }
  }
}
