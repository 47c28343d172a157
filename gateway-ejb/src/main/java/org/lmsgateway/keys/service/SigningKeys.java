package org.lmsgateway.keys.service;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.text.ParseException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import javax.crypto.SecretKey;
import org.lmsgateway.keys.KeyPurpose;
import org.lmsgateway.keys.SigningKey;

/** Makes key pairs and keeps them, with the private part encrypted. */
@Stateless
@PermitAll
public class SigningKeys {

  private static final int RSA_BITS = 2048;

  private final SigningKeyRepository keys;
  private final SecretKey atRest;
  private final Clock clock;

  public SigningKeys() {
    keys = null;
    atRest = null;
    clock = null;
  }

  @Inject
  public SigningKeys(SigningKeyRepository keys, MasterKey masterKey, Clock clock) {
    this.keys = keys;
    this.atRest = masterKey.derive("private-keys", "AES");
    this.clock = clock;
  }

  /** Makes a key pair if the owner has none. */
  public void ensure(KeyPurpose purpose, String owner) {
    if (keys.of(purpose, owner).isEmpty()) {
      var key = generate(purpose);
      keys.add(
          new SigningKey(
              key.getKeyID(),
              purpose,
              owner,
              key.toPublicJWK().toJSONString(),
              Encryption.encrypt(atRest, key.toJSONString()),
              clock.instant()));
    }
  }

  private static JWK generate(KeyPurpose purpose) {
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

  /** The owner's public keys, the latest first. */
  public List<JWK> publicKeys(KeyPurpose purpose, String owner) {
    return keys.of(purpose, owner).stream().map(key -> parse(key.publicJwk())).toList();
  }

  /**
   * The owner's key pairs, the latest first.
   *
   * @throws IllegalStateException if the master key is not the one that they were encrypted with
   */
  public List<JWK> keyPairs(KeyPurpose purpose, String owner) {
    return keys.of(purpose, owner).stream().map(this::decrypt).toList();
  }

  private JWK decrypt(SigningKey key) {
    return Encryption.decrypt(atRest, key.encryptedJwk())
        .map(SigningKeys::parse)
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "The master key does not open the signing key " + key.keyId()));
  }

  private static JWK parse(String json) {
    try {
      return JWK.parse(json);
    } catch (ParseException e) {
      throw new IllegalStateException("a stored key is damaged", e);
    }
  }

  public void remove(KeyPurpose purpose, String owner) {
    keys.remove(purpose, owner);
  }
}
