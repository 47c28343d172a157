package org.lmsgateway.keys.service.keyset;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.KeyType;
import com.nimbusds.jose.jwk.KeyUse;
import org.lmsgateway.keys.keyset.KeySetState.PublishedKey;

/** Which keys of an LMS's key set may check a token. */
public final class KeyFitness {

  private static final int LEAST_RSA_BITS = 2048;

  private KeyFitness() {}

  /**
   * RSA keys for signatures, of 2048 bits or more (RFC 7518 §3.3). A missing "use" or "alg" is no
   * fault: Brightspace's keys carry no "alg", and the algorithm is on our own list.
   */
  public static boolean isFit(JWK key) {
    return KeyType.RSA.equals(key.getKeyType())
        && !KeyUse.ENCRYPTION.equals(key.getKeyUse())
        && key.size() >= LEAST_RSA_BITS;
  }

  /**
   * Keys for signatures by that algorithm: RSA keys as above, or keys of the one curve that belongs
   * to it (RFC 7518 §3.4).
   */
  public static boolean isFit(JWK key, JWSAlgorithm algorithm) {
    return JWSAlgorithm.Family.EC.contains(algorithm)
        ? !KeyUse.ENCRYPTION.equals(key.getKeyUse())
            && key instanceof ECKey elliptic
            && Curve.forJWSAlgorithm(algorithm).contains(elliptic.getCurve())
        : isFit(key);
  }

  /** What a key is, in a word for the admin. */
  public static String kind(JWK key) {
    var bits = KeyType.RSA.equals(key.getKeyType()) ? " " + key.size() : "";
    return key.getKeyType().getValue() + bits;
  }

  /** A key as an admin is shown it. */
  static PublishedKey shown(JWK key) {
    var id = key.getKeyID() == null ? "" : key.getKeyID();
    return new PublishedKey(id, kind(key), isFit(key));
  }
}
