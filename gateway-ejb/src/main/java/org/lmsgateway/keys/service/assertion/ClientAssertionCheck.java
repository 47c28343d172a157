package org.lmsgateway.keys.service.assertion;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSVerifier;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.SignedJWT;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.cert.X509Certificate;
import java.text.ParseException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lmsgateway.keys.TokenFault;
import org.lmsgateway.keys.TokenOutcome;
import org.lmsgateway.keys.TokenOutcome.Rejected;
import org.lmsgateway.keys.TokenOutcome.Verified;
import org.lmsgateway.keys.assertion.ClientAssertions;
import org.lmsgateway.keys.assertion.ClientKeySet;
import org.lmsgateway.keys.service.keyset.KeySetFault;
import org.lmsgateway.keys.service.keyset.KeySets;

/**
 * Checks assertions of clients. The algorithm decides the kind of key, never the other way round
 * (RFC 8725 §3.1); keys that an assertion brings or points to are not looked at.
 */
@ApplicationScoped
public class ClientAssertionCheck implements ClientAssertions {

  private static final int MOST_CHARACTERS = 8 * 1024;

  private KeySets keySets;

  protected ClientAssertionCheck() {}

  @Inject
  public ClientAssertionCheck(KeySets keySets) {
    this.keySets = keySets;
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
    var keyId = keyId(jwt.get().getHeader(), keys);
    if (keyId == null || keyId.isEmpty()) {
      return rejected(TokenFault.KEY_ID_MISSING);
    }
    try {
      var fit = keys(keys, keyId).stream().filter(key -> PublicKeys.isFit(key, algorithm));
      return verify(jwt.get(), keyId, fit.toList());
    } catch (KeySetFault e) {
      return rejected(e.fault());
    }
  }

  /** A certificate is named by its thumbprint (RFC 7515 §4.1.8), every other key by its id. */
  private static String keyId(JWSHeader header, ClientKeySet keys) {
    if (!(keys instanceof ClientKeySet.Certified)) {
      return header.getKeyID();
    }
    var thumbprint = header.getX509CertSHA256Thumbprint();
    return thumbprint == null ? null : thumbprint.toString();
  }

  private List<JWK> keys(ClientKeySet keys, String keyId) throws KeySetFault {
    if (keys instanceof ClientKeySet.Published published) {
      return keySets.find(published.address(), keyId);
    }
    var entered =
        keys instanceof ClientKeySet.Certified certified
            ? PublicKeys.certificates(certified.pem()).stream()
                .flatMap(certificate -> PublicKeys.key(certificate).stream())
            : PublicKeys.keys(((ClientKeySet.Entered) keys).json()).stream();
    return entered.filter(key -> keyId.equals(key.getKeyID())).toList();
  }

  @Override
  public boolean isCurrent(ClientKeySet keys, String keyId, Instant now) {
    return !(keys instanceof ClientKeySet.Certified certified)
        || PublicKeys.certificates(certified.pem()).stream()
            .filter(certificate -> PublicKeys.thumbprint(certificate).equals(keyId))
            .anyMatch(certificate -> isCurrent(certificate, now));
  }

  private static boolean isCurrent(X509Certificate certificate, Instant now) {
    return !now.isBefore(certificate.getNotBefore().toInstant())
        && !now.isAfter(certificate.getNotAfter().toInstant());
  }

  private static TokenOutcome verify(SignedJWT jwt, String keyId, List<JWK> keys) {
    if (keys.isEmpty()) {
      return rejected(TokenFault.KEY_ID_UNKNOWN);
    }
    if (keys.stream().noneMatch(key -> isSignedBy(jwt, key))) {
      return rejected(TokenFault.SIGNATURE_INVALID);
    }
    var algorithm = jwt.getHeader().getAlgorithm().getName();
    return claims(jwt)
        .<TokenOutcome>map(claims -> new Verified(claims, keyId, algorithm))
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
