package org.lmsgateway.keys.service;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.RSAKey;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.lmsgateway.keys.KeyPurpose;

/**
 * Makes no RSA pair that other tests have had already, because hundreds of them took a third of all
 * tests' time. What one instance gives differs; each has an id of its own in any case.
 */
final class ReusedKeyPairs extends KeyPairs {

  private static final List<RSAKey> MADE = new ArrayList<>();

  private int given;

  @Override
  public JWK make(KeyPurpose purpose) {
    if (purpose == KeyPurpose.GATEWAY) {
      return super.make(purpose);
    }
    synchronized (MADE) {
      if (given == MADE.size()) {
        MADE.add(super.make(purpose).toRSAKey());
      }
      return new RSAKey.Builder(MADE.get(given++)).keyID(UUID.randomUUID().toString()).build();
    }
  }
}
