package org.lmsgateway.identity.service.bearer;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.text.ParseException;
import java.util.Optional;
import org.lmsgateway.identity.access.ProviderTokens;
import org.lmsgateway.identity.access.TokenReading;
import org.lmsgateway.identity.access.TokenReading.Bad;
import org.lmsgateway.identity.access.TokenReading.Refused;
import org.lmsgateway.identity.access.TokenRefusal;
import org.lmsgateway.identity.provider.SignInReason;
import org.lmsgateway.identity.service.provider.TokenSignature;
import org.lmsgateway.identity.service.provider.known.Discovery;
import org.lmsgateway.identity.service.provider.known.Provider;
import org.lmsgateway.identity.service.provider.known.ProviderDocument;
import org.lmsgateway.identity.service.provider.known.Providers;
import org.lmsgateway.identity.service.provider.known.RefusedSignIn;

/**
 * Reads tokens of providers, in this order: 1. whose issuer it names, 2. signature, 3. claims, 4.
 * who it is. No transaction is open while a provider is asked.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ProviderTokensBean implements ProviderTokens {

  private final Providers providers;
  private final Discovery discovery;
  private final TokenSignature signature;
  private final ApiClaims claims;
  private final ApiCaller callers;

  public ProviderTokensBean() {
    this(null, null, null, null, null);
  }

  @Inject
  public ProviderTokensBean(
      Providers providers,
      Discovery discovery,
      TokenSignature signature,
      ApiClaims claims,
      ApiCaller callers) {
    this.providers = providers;
    this.discovery = discovery;
    this.signature = signature;
    this.claims = claims;
    this.callers = callers;
  }

  @Override
  public TokenReading read(String bearer) {
    var named = named(bearer);
    return named.isPresent() ? read(bearer, named.get()) : new Bad();
  }

  /** What the token says of itself: good for finding the provider, and for nothing else. */
  private static Optional<JWTClaimsSet> named(String bearer) {
    try {
      return Optional.of(SignedJWT.parse(bearer).getJWTClaimsSet())
          .filter(all -> all.getIssuer() != null);
    } catch (ParseException e) {
      return Optional.empty();
    }
  }

  private TokenReading read(String bearer, JWTClaimsSet named) {
    var provider = providers.byIssuer(named.getIssuer());
    if (provider.isEmpty()) {
      return new Refused(TokenRefusal.TOKEN_ISSUER_UNKNOWN);
    }
    try {
      return read(bearer, named, provider.get());
    } catch (RefusedSignIn e) {
      return new Refused(reason(e.reason()));
    }
  }

  private TokenReading read(String bearer, JWTClaimsSet named, Provider provider)
      throws RefusedSignIn {
    var document = discovery.document(provider);
    if (!isIssuer(named, document)) {
      return new Refused(TokenRefusal.TOKEN_ISSUER_UNKNOWN);
    }
    var signed = signature.check(bearer, document);
    var fault = claims.fault(signed);
    return fault.isPresent()
        ? new Refused(fault.get())
        : callers.of(signed.person(), provider, document);
  }

  /** Before any key is looked for: most tokens of others name another issuer. */
  private static boolean isIssuer(JWTClaimsSet named, ProviderDocument document) {
    var expected =
        document.isTemplated()
            ? document.issuerFor(String.valueOf(named.getClaim("tid")))
            : document.issuer();
    return expected.equals(named.getIssuer());
  }

  private static TokenRefusal reason(SignInReason reason) {
    return switch (reason) {
      case PROVIDER_UNREACHABLE, PROVIDER_INVALID -> TokenRefusal.TOKEN_KEYS_UNAVAILABLE;
      case PERSONAL_ACCOUNT -> TokenRefusal.TOKEN_TENANT_NOT_SERVED;
      default -> TokenRefusal.TOKEN_NOT_GENUINE;
    };
  }
}
