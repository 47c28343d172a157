package org.lmsgateway.identity.service.provider;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.BadJWTException;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.validators.IDTokenClaimsVerifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.ParseException;
import java.util.Map;
import org.lmsgateway.identity.provider.SignInReason;
import org.lmsgateway.identity.service.person.PersonClaims;
import org.lmsgateway.identity.service.provider.known.Provider;
import org.lmsgateway.identity.service.provider.known.ProviderDocument;
import org.lmsgateway.identity.service.provider.known.RefusedSignIn;

/**
 * Checks an ID token (OpenID Connect Core 1.0 §3.1.3.7): 1. signature and issuer, 2. audience,
 * times and nonce.
 */
@ApplicationScoped
public class IdTokenCheck {

  private static final int LEEWAY_SECONDS = 60;

  private TokenSignature signature;

  protected IdTokenCheck() {}

  @Inject
  public IdTokenCheck(TokenSignature signature) {
    this.signature = signature;
  }

  PersonClaims check(
      String idToken, Provider provider, ProviderDocument document, SignInMemory memory)
      throws RefusedSignIn {
    var signed = signature.check(idToken, document);
    checkClaims(signed.claims(), signed.issuer(), provider.clientId(), memory.nonce());
    return signed.person();
  }

  private static void checkClaims(
      Map<String, Object> claims, String issuer, String clientId, String nonce)
      throws RefusedSignIn {
    try {
      new IDTokenClaimsVerifier(
              new Issuer(issuer), new ClientID(clientId), new Nonce(nonce), LEEWAY_SECONDS)
          .verify(JWTClaimsSet.parse(claims), null);
    } catch (BadJWTException | ParseException e) {
      throw invalid(e.getMessage());
    }
  }

  private static RefusedSignIn invalid(String detail) {
    return new RefusedSignIn(SignInReason.ID_TOKEN_INVALID, detail);
  }
}
