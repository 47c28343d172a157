package org.lmsgateway.identity.service.provider;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.lmsgateway.identity.provider.SignInReason;
import org.lmsgateway.identity.service.person.PersonClaims;
import org.lmsgateway.identity.service.provider.known.ProviderDocument;
import org.lmsgateway.identity.service.provider.known.RefusedSignIn;
import org.lmsgateway.keys.PlatformTokens;
import org.lmsgateway.keys.TokenFault;
import org.lmsgateway.keys.TokenOutcome.Rejected;
import org.lmsgateway.keys.TokenOutcome.Verified;
import org.lmsgateway.keys.keyset.KeyIssuers;

/**
 * Checks what all tokens of a provider have in common: 1. the signature, 2. the issuer, which with
 * Entra ID is the tenant's, 3. for which issuer the key is.
 */
@ApplicationScoped
public class TokenSignature {

  private static final Pattern GUID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  /** The tenant of all personal Microsoft accounts. */
  private static final String CONSUMERS = "9188040d-6c67-4c5b-b112-36a304b66dad";

  private static final Set<TokenFault> OUT_OF_REACH =
      Set.of(TokenFault.KEYSET_UNREACHABLE, TokenFault.KEYSET_ADDRESS_REFUSED);

  private PlatformTokens tokens;
  private KeyIssuers keyIssuers;

  /**
   * A token that its provider has signed.
   *
   * @param issuer that it has to name
   * @param directory Entra's tenant id, in lower case, or null
   */
  public record Signed(Map<String, Object> claims, String issuer, String directory) {

    /** Who it is about. */
    public PersonClaims person() {
      var subject = directory == null ? "sub" : "oid";
      return new PersonClaims(issuer, (String) claims.get(subject), directory, claims);
    }
  }

  protected TokenSignature() {}

  @Inject
  public TokenSignature(PlatformTokens tokens, KeyIssuers keyIssuers) {
    this.tokens = tokens;
    this.keyIssuers = keyIssuers;
  }

  /** Checks a token in compact form. */
  public Signed check(String token, ProviderDocument document) throws RefusedSignIn {
    var claims = verified(token, document);
    if (CONSUMERS.equals(claims.get("tid"))) {
      throw new RefusedSignIn(SignInReason.PERSONAL_ACCOUNT, "");
    }
    var directory = directory(claims);
    if (document.isTemplated() && directory == null) {
      throw invalid("tid is no GUID");
    }
    var issuer = directory == null ? document.issuer() : document.issuerFor(directory);
    checkKey(token, document.keyset(), issuer, directory);
    return new Signed(claims, issuer, directory);
  }

  private Map<String, Object> verified(String idToken, ProviderDocument document)
      throws RefusedSignIn {
    var outcome = tokens.verify(idToken, document.keyset(), document.algorithms());
    if (outcome instanceof Verified verified) {
      return verified.claims();
    }
    var rejected = (Rejected) outcome;
    var reason =
        OUT_OF_REACH.contains(rejected.fault())
            ? SignInReason.PROVIDER_UNREACHABLE
            : SignInReason.ID_TOKEN_INVALID;
    throw new RefusedSignIn(reason, rejected.fault() + " " + rejected.detail());
  }

  /** Entra's tenant id, or null; claims of that name elsewhere mean something else. */
  private static String directory(Map<String, Object> claims) {
    return claims.get("tid") instanceof String tid
            && claims.get("oid") instanceof String
            && GUID.matcher(tid.toLowerCase(Locale.ROOT)).matches()
            && String.valueOf(claims.get("iss")).contains("/" + tid)
        ? tid.toLowerCase(Locale.ROOT)
        : null;
  }

  /** A key that is for one tenant must not sign for another. */
  private void checkKey(String idToken, URI keyset, String issuer, String directory)
      throws RefusedSignIn {
    var issuers = keyIssuers.of(idToken, keyset);
    var fits =
        issuers.isEmpty()
            || issuers.stream()
                .map(one -> directory == null ? one : one.replace("{tenantid}", directory))
                .anyMatch(issuer::equals);
    if (!fits) {
      throw invalid("the key is for another issuer");
    }
  }

  private static RefusedSignIn invalid(String detail) {
    return new RefusedSignIn(SignInReason.ID_TOKEN_INVALID, detail);
  }
}
