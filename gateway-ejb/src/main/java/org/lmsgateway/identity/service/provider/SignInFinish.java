package org.lmsgateway.identity.service.provider;

import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationResponse;
import com.nimbusds.oauth2.sdk.ParseException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lmsgateway.identity.provider.ProviderReply;
import org.lmsgateway.identity.provider.SignInReason;
import org.lmsgateway.identity.service.person.PersonClaims;
import org.lmsgateway.identity.service.provider.known.Discovery;
import org.lmsgateway.identity.service.provider.known.Provider;
import org.lmsgateway.identity.service.provider.known.ProviderDocument;
import org.lmsgateway.identity.service.provider.known.RefusedSignIn;

/**
 * Checks what the provider answers (OpenID Connect Core 1.0 §3.1.2.5–7), in this order: 1. state
 * and provider, 2. the provider's error, 3. its name (RFC 9207), 4. the code, 5. the ID token.
 */
@ApplicationScoped
public class SignInFinish {

  private Discovery discovery;
  private CodeExchange exchange;
  private IdTokenCheck check;

  /** A person whom a provider vouches for. */
  record Vouched(PersonClaims person, ProviderDocument document, String idToken) {}

  protected SignInFinish() {}

  @Inject
  public SignInFinish(Discovery discovery, CodeExchange exchange, IdTokenCheck check) {
    this.discovery = discovery;
    this.exchange = exchange;
    this.check = check;
  }

  Vouched finish(ProviderReply reply, Provider provider, SignInMemory memory) throws RefusedSignIn {
    var response = response(reply, memory);
    if (!memory.provider().equals(reply.provider())
        || response.getState() == null
        || !memory.state().equals(response.getState().getValue())) {
      throw new RefusedSignIn(SignInReason.STATE_WRONG, "");
    }
    if (!response.indicatesSuccess()) {
      var error = response.toErrorResponse().getErrorObject();
      throw new RefusedSignIn(
          SignInReason.PROVIDER_REFUSED, error.getCode() + ": " + error.getDescription());
    }
    var document = discovery.document(provider);
    checkName(response, document);
    var idToken = exchange.idToken(provider, document, code(response), memory);
    return new Vouched(check.check(idToken, provider, document, memory), document, idToken);
  }

  private static AuthorizationCode code(AuthorizationResponse response) {
    return response.toSuccessResponse().getAuthorizationCode();
  }

  private static void checkName(AuthorizationResponse response, ProviderDocument document)
      throws RefusedSignIn {
    var named = response.getIssuer();
    if (named != null && !document.isTemplated() && !named.getValue().equals(document.issuer())) {
      throw new RefusedSignIn(SignInReason.STATE_WRONG, "answer of issuer " + named.getValue());
    }
  }

  private static AuthorizationResponse response(ProviderReply reply, SignInMemory memory)
      throws RefusedSignIn {
    try {
      Map<String, List<String>> parameters = new LinkedHashMap<>();
      reply.parameters().forEach((name, value) -> parameters.put(name, List.of(value)));
      var response = AuthorizationResponse.parse(memory.redirect(), parameters);
      if (response.indicatesSuccess() && code(response) == null) {
        throw new RefusedSignIn(SignInReason.STATE_WRONG, "an answer without code");
      }
      return response;
    } catch (ParseException e) {
      throw new RefusedSignIn(SignInReason.STATE_WRONG, "an answer without code and error");
    }
  }
}
