package org.lmsgateway.identity.service.provider;

import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.ClientSecretPost;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import org.lmsgateway.identity.provider.SignInReason;
import org.lmsgateway.identity.service.provider.known.Provider;
import org.lmsgateway.identity.service.provider.known.ProviderDocument;
import org.lmsgateway.identity.service.provider.known.RefusedSignIn;
import org.lmsgateway.outbound.OutboundClient;
import org.lmsgateway.outbound.OutboundRequest;
import org.lmsgateway.outbound.SendOutcome.Answered;
import org.lmsgateway.outbound.SendOutcome.Unanswered;

/** Swaps the code for the ID token (OpenID Connect Core 1.0 §3.1.3), through the guarded client. */
@ApplicationScoped
public class CodeExchange {

  private OutboundClient client;

  protected CodeExchange() {}

  @Inject
  public CodeExchange(OutboundClient client) {
    this.client = client;
  }

  /** The ID token, in compact form and not checked. */
  String idToken(
      Provider provider, ProviderDocument document, AuthorizationCode code, SignInMemory memory)
      throws RefusedSignIn {
    var grant =
        new AuthorizationCodeGrant(
            code, memory.redirect(), new CodeVerifier(memory.codeVerifier()));
    var answer = send(request(provider, document, grant).toHTTPRequest());
    try {
      var response = OIDCTokenResponseParser.parse(answer);
      if (response instanceof OIDCTokenResponse tokens && tokens.indicatesSuccess()) {
        return tokens.getOIDCTokens().getIDTokenString();
      }
      var error = response.toErrorResponse().getErrorObject();
      throw refused(error.getCode() + ": " + error.getDescription());
    } catch (ParseException e) {
      throw refused("status " + answer.getStatusCode() + ", " + e.getMessage());
    }
  }

  private static RefusedSignIn refused(String detail) {
    return new RefusedSignIn(SignInReason.CODE_REFUSED, detail);
  }

  private static TokenRequest request(
      Provider provider, ProviderDocument document, AuthorizationCodeGrant grant) {
    var id = new ClientID(provider.clientId());
    return provider
        .secret()
        .map(secret -> authentication(document, id, new Secret(secret)))
        .map(proof -> new TokenRequest.Builder(document.token(), proof, grant).build())
        .orElseGet(() -> new TokenRequest.Builder(document.token(), id, grant).build());
  }

  private static ClientAuthentication authentication(
      ProviderDocument document, ClientID id, Secret secret) {
    return document.secretInBody()
        ? new ClientSecretPost(id, secret)
        : new ClientSecretBasic(id, secret);
  }

  private HTTPResponse send(HTTPRequest made) throws RefusedSignIn {
    var address = URI.create(made.getURI().toString());
    var request =
        OutboundRequest.post(address, "application/x-www-form-urlencoded", made.getBody())
            .with("Accept", "application/json");
    if (made.getAuthorization() != null) {
      request = request.with("Authorization", made.getAuthorization());
    }
    var outcome = client.send(request);
    if (outcome instanceof Answered answered) {
      return response(answered);
    }
    var failed = (Unanswered) outcome;
    throw new RefusedSignIn(SignInReason.PROVIDER_UNREACHABLE, "token endpoint: " + failed.fault());
  }

  private static HTTPResponse response(Answered answered) throws RefusedSignIn {
    try {
      var response = new HTTPResponse(answered.status());
      response.setContentType(answered.header("Content-Type").orElse("application/json"));
      response.setBody(answered.body());
      return response;
    } catch (ParseException e) {
      throw refused("status " + answered.status() + ", " + e.getMessage());
    }
  }
}
