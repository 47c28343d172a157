package org.lmsgateway.keys;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.lmsgateway.shared.Texts;

/**
 * A key pair that the gateway signs with. The private part is kept encrypted under the master key;
 * a key id is never used for another key.
 */
@Entity
@Table(name = "signing_key")
public class SigningKey {

  @Id
  @Column(name = "key_id")
  private String keyId;

  @Enumerated(EnumType.STRING)
  private KeyPurpose purpose;

  private String owner;

  @Column(name = "public_jwk")
  private String publicJwk;

  @Column(name = "encrypted_jwk")
  private String encryptedJwk;

  @Column(name = "created_at")
  private Instant createdAt;

  protected SigningKey() {}

  /**
   * A new key pair.
   *
   * @param publicJwk the public part as JSON (RFC 7517 §4)
   * @param encryptedJwk the whole key pair, encrypted
   */
  public SigningKey(
      String keyId,
      KeyPurpose purpose,
      String owner,
      String publicJwk,
      String encryptedJwk,
      Instant createdAt) {
    this.keyId = Texts.requireLength("key id", keyId, 64);
    this.purpose = Objects.requireNonNull(purpose, "a key has a purpose");
    this.owner = Texts.requireLength("key owner", owner, 64);
    this.publicJwk = Texts.requireLength("public key", publicJwk, 4000);
    this.encryptedJwk = Texts.requireLength("encrypted key", encryptedJwk, 8000);
    this.createdAt = Objects.requireNonNull(createdAt, "a key has a time of creation");
  }

  public String keyId() {
    return keyId;
  }

  public String owner() {
    return owner;
  }

  public String publicJwk() {
    return publicJwk;
  }

  public String encryptedJwk() {
    return encryptedJwk;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SigningKey key && keyId.equals(key.keyId);
  }

  @Override
  public int hashCode() {
    return Objects.hashCode(keyId);
  }
}
