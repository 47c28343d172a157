package org.lmsgateway.keys.service;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.lmsgateway.keys.KeyPurpose;

/**
 * Makes key pairs: RSA of 2048 bits for what LMSs verify, who need not know more than RS256
 * (Security Framework 1.0 §6.1), and P-256 for what only the gateway verifies.
 */
@ApplicationScoped
public class KeyPairs {

  private static final int RSA_BITS = 2048;

  /** A new pair with an id of its own. One of RSA takes a tenth of a second. */
  public JWK make(KeyPurpose purpose) {
    var keyId = UUID.randomUUID().toString();
    try {
      return purpose == KeyPurpose.GATEWAY
          ? new ECKeyGenerator(Curve.P_256)
              .keyID(keyId)
              .keyUse(KeyUse.SIGNATURE)
              .algorithm(JWSAlgorithm.ES256)
              .generate()
          : new RSAKeyGenerator(RSA_BITS)
              .keyID(keyId)
              .keyUse(KeyUse.SIGNATURE)
              .algorithm(JWSAlgorithm.RS256)
              .generate();
    } catch (JOSEException e) {
      throw new IllegalStateException("every Java platform makes RSA and P-256 keys", e);
    }
  }
}
