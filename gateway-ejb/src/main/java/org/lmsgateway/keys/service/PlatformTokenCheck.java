package org.lmsgateway.keys.service;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTParser;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.text.ParseException;
import java.util.List;
import java.util.Set;
import org.lmsgateway.keys.PlatformTokens;
import org.lmsgateway.keys.TokenFault;
import org.lmsgateway.keys.TokenOutcome;
import org.lmsgateway.keys.TokenOutcome.Rejected;
import org.lmsgateway.keys.TokenOutcome.Verified;

/**
 * Checks tokens of LMSs: size, form, algorithm, key, signature, in this order. The algorithm comes
 * from our list and never from the key or the token alone: a token that says HS256 must not turn
 * the LMS's public key into a secret (RFC 8725 §3.1).
 */
@ApplicationScoped
public class PlatformTokenCheck implements PlatformTokens {

  private static final Set<JWSAlgorithm> ALLOWED = Set.of(JWSAlgorithm.RS256);
  private static final int MOST_CHARACTERS = 64 * 1024;
  private static final int LEAST_RSA_BITS = 2048;

  private KeySets keySets;

  protected PlatformTokenCheck() {}

  @Inject
  public PlatformTokenCheck(KeySets keySets) {
    this.keySets = keySets;
  }

  @Override
  public TokenOutcome verify(String token, URI keysetAddress) {
    if (token.length() > MOST_CHARACTERS) {
      return rejected(TokenFault.TOO_LARGE, token.length() + " characters");
    }
    try {
      var jwt = JWTParser.parse(token);
      if (jwt instanceof PlainJWT) {
        return rejected(TokenFault.ALGORITHM_NOT_ALLOWED, "none");
      }
      return jwt instanceof SignedJWT signed
          ? verify(signed, keysetAddress)
          : rejected(TokenFault.MALFORMED, "not signed");
    } catch (ParseException e) {
      return rejected(TokenFault.MALFORMED, "");
    }
  }

  private TokenOutcome verify(SignedJWT jwt, URI keysetAddress) {
    var header = jwt.getHeader();
    if (!ALLOWED.contains(header.getAlgorithm())) {
      return rejected(TokenFault.ALGORITHM_NOT_ALLOWED, printable(header.getAlgorithm().getName()));
    }
    if (header.getKeyID() == null || header.getKeyID().isEmpty()) {
      return rejected(TokenFault.KEY_ID_MISSING, "");
    }
    try {
      var keys = rsa(keySets.find(keysetAddress, header.getKeyID()));
      return keys.isEmpty()
          ? rejected(TokenFault.KEY_ID_UNKNOWN, printable(header.getKeyID()))
          : verify(jwt, keys);
    } catch (KeySetFault e) {
      return rejected(e.fault(), e.getMessage());
    }
  }

  private static List<JWK> rsa(List<JWK> keys) {
    return keys.stream().filter(RSAKey.class::isInstance).toList();
  }

  private static TokenOutcome verify(SignedJWT jwt, List<JWK> keys) {
    if (keys.stream().anyMatch(PlatformTokenCheck::isUnfit)) {
      return rejected(TokenFault.KEYSET_INVALID, "the key is too short or not for signatures");
    }
    if (keys.stream().noneMatch(key -> isSignedBy(jwt, key))) {
      return rejected(TokenFault.SIGNATURE_INVALID, "");
    }
    var claims = jwt.getPayload().toJSONObject();
    return claims == null ? rejected(TokenFault.MALFORMED, "claims") : new Verified(claims);
  }

  /** RFC 7518 §3.3 demands 2048 bits or more for RS256. */
  private static boolean isUnfit(JWK key) {
    return KeyUse.ENCRYPTION.equals(key.getKeyUse()) || key.size() < LEAST_RSA_BITS;
  }

  private static boolean isSignedBy(SignedJWT jwt, JWK key) {
    try {
      return jwt.verify(new RSASSAVerifier(key.toRSAKey().toRSAPublicKey()));
    } catch (JOSEException e) {
      return false;
    }
  }

  private static Rejected rejected(TokenFault fault, String detail) {
    return new Rejected(fault, detail);
  }

  /** What an attacker chose goes to the log only as far as it is plain and short. */
  private static String printable(String text) {
    var plain = text.replaceAll("[^\\x21-\\x7e]", "?");
    return plain.length() > 80 ? plain.substring(0, 80) : plain;
  }
}
