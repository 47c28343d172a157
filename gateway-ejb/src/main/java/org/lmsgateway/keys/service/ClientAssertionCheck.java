package org.lmsgateway.keys.service;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSVerifier;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.SignedJWT;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.ParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lmsgateway.keys.ClientAssertions;
import org.lmsgateway.keys.ClientKeySet;
import org.lmsgateway.keys.TokenFault;
import org.lmsgateway.keys.TokenOutcome;
import org.lmsgateway.keys.TokenOutcome.Rejected;
import org.lmsgateway.keys.TokenOutcome.Verified;
import org.lmsgateway.keys.service.keyset.KeySetFault;
import org.lmsgateway.keys.service.keyset.KeySets;

/**
 * Checks assertions of clients. The algorithm decides the kind of key, never the other way round
 * (RFC 8725 §3.1); keys that an assertion brings or points to are not looked at.
 */
@ApplicationScoped
public class ClientAssertionCheck implements ClientAssertions {

  private static final int MOST_CHARACTERS = 8 * 1024;
  private static final int LEAST_RSA_BITS = 2048;

  private KeySets keySets;

  protected ClientAssertionCheck() {}

  @Inject
  public ClientAssertionCheck(KeySets keySets) {
    this.keySets = keySets;
  }

  @Override
  public boolean isUsable(String jwks) {
    return parse(jwks).stream()
        .filter(set -> set.getKeys().stream().noneMatch(JWK::isPrivate))
        .anyMatch(set -> set.getKeys().stream().anyMatch(ClientAssertionCheck::isUsable));
  }

  private static boolean isUsable(JWK key) {
    return key.getKeyID() != null
        && (isFit(key, JWSAlgorithm.ES256) || isFit(key, JWSAlgorithm.RS256));
  }

  private static Optional<JWKSet> parse(String jwks) {
    try {
      return Optional.of(JWKSet.parse(jwks));
    } catch (ParseException e) {
      return Optional.empty();
    }
  }

  @Override
  public Optional<String> subject(String assertion) {
    return jwt(assertion)
        .flatMap(ClientAssertionCheck::claims)
        .map(claims -> claims.get("sub"))
        .filter(String.class::isInstance)
        .map(String.class::cast);
  }

  private static Optional<SignedJWT> jwt(String assertion) {
    if (assertion.length() > MOST_CHARACTERS) {
      return Optional.empty();
    }
    try {
      return Optional.of(SignedJWT.parse(assertion));
    } catch (ParseException e) {
      return Optional.empty();
    }
  }

  private static Optional<Map<String, Object>> claims(SignedJWT jwt) {
    return Optional.ofNullable(jwt.getPayload().toJSONObject());
  }

  @Override
  public TokenOutcome verify(String assertion, ClientKeySet keys) {
    var jwt = jwt(assertion);
    if (jwt.isEmpty()) {
      return rejected(TokenFault.MALFORMED);
    }
    var algorithm = jwt.get().getHeader().getAlgorithm();
    if (!JWSAlgorithm.ES256.equals(algorithm) && !JWSAlgorithm.RS256.equals(algorithm)) {
      return rejected(TokenFault.ALGORITHM_NOT_ALLOWED);
    }
    var keyId = jwt.get().getHeader().getKeyID();
    if (keyId == null || keyId.isEmpty()) {
      return rejected(TokenFault.KEY_ID_MISSING);
    }
    try {
      var fit = keys(keys, keyId).stream().filter(key -> isFit(key, algorithm)).toList();
      return verify(jwt.get(), fit);
    } catch (KeySetFault e) {
      return rejected(e.fault());
    }
  }

  private List<JWK> keys(ClientKeySet keys, String keyId) throws KeySetFault {
    if (keys instanceof ClientKeySet.Published published) {
      return keySets.find(published.address(), keyId);
    }
    var entered = ((ClientKeySet.Entered) keys).json();
    return parse(entered).stream()
        .flatMap(set -> set.getKeys().stream())
        .filter(key -> keyId.equals(key.getKeyID()))
        .toList();
  }

  private static boolean isFit(JWK key, JWSAlgorithm algorithm) {
    if (KeyUse.ENCRYPTION.equals(key.getKeyUse())) {
      return false;
    }
    return JWSAlgorithm.ES256.equals(algorithm)
        ? key instanceof ECKey curve && Curve.P_256.equals(curve.getCurve())
        : key instanceof RSAKey && key.size() >= LEAST_RSA_BITS;
  }

  private static TokenOutcome verify(SignedJWT jwt, List<JWK> keys) {
    if (keys.isEmpty()) {
      return rejected(TokenFault.KEY_ID_UNKNOWN);
    }
    if (keys.stream().noneMatch(key -> isSignedBy(jwt, key))) {
      return rejected(TokenFault.SIGNATURE_INVALID);
    }
    var header = jwt.getHeader();
    return claims(jwt)
        .<TokenOutcome>map(
            claims -> new Verified(claims, header.getKeyID(), header.getAlgorithm().getName()))
        .orElse(rejected(TokenFault.MALFORMED));
  }

  private static boolean isSignedBy(SignedJWT jwt, JWK key) {
    try {
      return jwt.verify(verifier(key));
    } catch (JOSEException e) {
      return false;
    }
  }

  private static JWSVerifier verifier(JWK key) throws JOSEException {
    return key instanceof ECKey curve ? new ECDSAVerifier(curve) : new RSASSAVerifier((RSAKey) key);
  }

  private static Rejected rejected(TokenFault fault) {
    return new Rejected(fault, "");
  }
}
