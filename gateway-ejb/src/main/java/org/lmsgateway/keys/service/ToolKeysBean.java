package org.lmsgateway.keys.service;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.lmsgateway.keys.KeyPurpose;
import org.lmsgateway.keys.ToolKeys;

/** Key pairs of single owners. Signing reads and decrypts the key each time: it is rare. */
@ApplicationScoped
public class ToolKeysBean implements ToolKeys {

  private SigningKeys keys;
  private Clock clock;

  protected ToolKeysBean() {}

  @Inject
  public ToolKeysBean(SigningKeys keys, Clock clock) {
    this.keys = keys;
    this.clock = clock;
  }

  @Override
  public void ensure(String owner) {
    keys.ensure(KeyPurpose.TOOL, owner);
  }

  @Override
  public Optional<String> publicKeySet(String owner) {
    var owned = keys.publicKeys(KeyPurpose.TOOL, owner);
    return owned.isEmpty() ? Optional.empty() : Optional.of(new JWKSet(owned).toString());
  }

  @Override
  public String sign(String owner, Duration life, Map<String, Object> claims) {
    var key =
        keys.keyPairs(KeyPurpose.TOOL, owner).stream()
            .findFirst()
            .orElseThrow(() -> new IllegalStateException(owner + " has no key"));
    var header =
        new JWSHeader.Builder(JWSAlgorithm.RS256)
            .type(JOSEObjectType.JWT)
            .keyID(key.getKeyID())
            .build();
    try {
      var content = Jwts.claims(claims, clock.instant(), life).build();
      return Jwts.sign(header, content, new RSASSASigner(key.toRSAKey()));
    } catch (JOSEException e) {
      throw new IllegalStateException("our own tool keys are RSA", e);
    }
  }

  @Override
  public void remove(String owner) {
    keys.remove(KeyPurpose.TOOL, owner);
  }
}
