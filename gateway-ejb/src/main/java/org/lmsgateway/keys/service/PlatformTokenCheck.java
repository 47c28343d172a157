package org.lmsgateway.keys.service;

import com.nimbusds.jose.Algorithm;
import com.nimbusds.jose.Header;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObject;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jwt.SignedJWT;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.text.ParseException;
import java.util.List;
import java.util.Set;
import org.lmsgateway.keys.PlatformTokens;
import org.lmsgateway.keys.SignatureAlgorithm;
import org.lmsgateway.keys.TokenFault;
import org.lmsgateway.keys.TokenOutcome;
import org.lmsgateway.keys.TokenOutcome.Rejected;
import org.lmsgateway.keys.TokenOutcome.Verified;
import org.lmsgateway.keys.service.keyset.KeyFitness;
import org.lmsgateway.keys.service.keyset.KeySetFault;
import org.lmsgateway.keys.service.keyset.KeySets;

/**
 * Checks tokens of LMSs: size, form, algorithm, key, signature, in this order. The algorithm comes
 * from our list and never from the key or the token alone: a token that says HS256 must not turn
 * the LMS's public key into a secret (RFC 8725 §3.1).
 */
@ApplicationScoped
public class PlatformTokenCheck implements PlatformTokens {

  private static final int MOST_CHARACTERS = 64 * 1024;

  private KeySets keySets;

  protected PlatformTokenCheck() {}

  @Inject
  public PlatformTokenCheck(KeySets keySets) {
    this.keySets = keySets;
  }

  @Override
  public TokenOutcome verify(String token, URI keysetAddress, Set<SignatureAlgorithm> allowed) {
    if (token.length() > MOST_CHARACTERS) {
      return rejected(TokenFault.TOO_LARGE, token.length() + " characters");
    }
    var form = TokenForm.fault(token);
    if (!form.isEmpty()) {
      return rejected(TokenFault.MALFORMED, form);
    }
    try {
      return verify(SignedJWT.parse(token), keysetAddress, allowed);
    } catch (ParseException e) {
      return isUnsigned(token)
          ? rejected(TokenFault.ALGORITHM_NOT_ALLOWED, "none")
          : rejected(TokenFault.MALFORMED, "header");
    }
  }

  /** {@code none} is no algorithm of a signature; whatever stands in the signature's place. */
  private static boolean isUnsigned(String token) {
    try {
      var header = JSONObjectUtils.parse(JOSEObject.split(token)[0].decodeToString());
      return Header.parseAlgorithm(header).getName().equalsIgnoreCase(Algorithm.NONE.getName());
    } catch (ParseException e) {
      return false;
    }
  }

  private TokenOutcome verify(SignedJWT jwt, URI keysetAddress, Set<SignatureAlgorithm> allowed) {
    var header = jwt.getHeader();
    if (!isAllowed(header.getAlgorithm(), allowed)) {
      return rejected(TokenFault.ALGORITHM_NOT_ALLOWED, printable(header.getAlgorithm().getName()));
    }
    if (header.getCriticalParams() != null || !header.isBase64URLEncodePayload()) {
      // RFC 7515 §4.1.11: we understand no extension. RFC 7797 §7: b64 is not for JWTs.
      return rejected(TokenFault.MALFORMED, "header: crit or b64");
    }
    if (header.getKeyID() == null || header.getKeyID().isEmpty()) {
      return rejected(TokenFault.KEY_ID_MISSING, "");
    }
    try {
      var keys = keySets.find(keysetAddress, header.getKeyID());
      return keys.isEmpty()
          ? rejected(TokenFault.KEY_ID_UNKNOWN, printable(header.getKeyID()))
          : verify(jwt, keys);
    } catch (KeySetFault e) {
      return rejected(e.fault(), e.getMessage());
    }
  }

  private static TokenOutcome verify(SignedJWT jwt, List<JWK> keys) {
    var algorithm = jwt.getHeader().getAlgorithm();
    // A key set may hold others with the same id; what is unfit hides no fit one.
    var fit = keys.stream().filter(key -> KeyFitness.isFit(key, algorithm)).toList();
    if (fit.isEmpty()) {
      var kind = KeyFitness.kind(keys.get(0));
      return rejected(TokenFault.KEYSET_INVALID, kind + ", not for signatures or too short");
    }
    if (fit.stream().noneMatch(key -> isSignedBy(jwt, key))) {
      return rejected(TokenFault.SIGNATURE_INVALID, "");
    }
    var header = jwt.getHeader();
    return new Verified(
        jwt.getPayload().toJSONObject(),
        printable(header.getKeyID()),
        header.getAlgorithm().getName());
  }

  /** The names of ours are those of RFC 7518 §3.1. */
  private static boolean isAllowed(JWSAlgorithm named, Set<SignatureAlgorithm> allowed) {
    return allowed.stream().anyMatch(algorithm -> algorithm.name().equals(named.getName()));
  }

  private static boolean isSignedBy(SignedJWT jwt, JWK key) {
    try {
      return jwt.verify(
          key instanceof ECKey elliptic
              ? new ECDSAVerifier(elliptic)
              : new RSASSAVerifier(key.toRSAKey()));
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
