package org.lmsgateway.keys;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.lmsgateway.keys.rotation.KeyPhase;
import org.lmsgateway.keys.rotation.OwnKey;
import org.lmsgateway.shared.Texts;

/**
 * A key pair that the gateway signs with. Its life: made and published; from a time on it signs;
 * from another on it signs no more; two days later it is gone. Because the times are known
 * beforehand, all nodes change at the same moment without telling each other. The private part is
 * kept encrypted under the master key; a key id is never used for another key.
 */
@Entity
@Table(name = "signing_key")
public class SigningKey {

  /** How long at the most a token is valid. */
  public static final Duration LONGEST_TOKEN = Duration.ofDays(1);

  /** For how long a retired key stays published: its tokens run out, and then some. */
  public static final Duration PUBLISHED_AFTER = LONGEST_TOKEN.plusDays(1);

  @Id
  @Column(name = "key_id")
  private String keyId;

  @Enumerated(EnumType.STRING)
  private KeyPurpose purpose;

  private String owner;

  /** From 1 on, for each owner. */
  private int generation;

  @Column(name = "public_jwk")
  private String publicJwk;

  @Column(name = "encrypted_jwk")
  private String encryptedJwk;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "active_from")
  private Instant activeFrom;

  @Column(name = "retired_at")
  private Instant retiredAt;

  protected SigningKey() {}

  /**
   * The key pair itself.
   *
   * @param publicJwk the public part as JSON (RFC 7517 §4)
   * @param encryptedJwk the whole key pair, encrypted
   */
  public record Material(String keyId, String publicJwk, String encryptedJwk) {
    public Material {
      Texts.requireLength("key id", keyId, 64);
      Texts.requireLength("public key", publicJwk, 4000);
      Texts.requireLength("encrypted key", encryptedJwk, 8000);
    }
  }

  /**
   * A new key pair.
   *
   * @param generation one more than the owner's last
   * @param activeFrom from when on it signs
   */
  public SigningKey(
      KeyPurpose purpose,
      String owner,
      int generation,
      Material material,
      Instant createdAt,
      Instant activeFrom) {
    this.keyId = material.keyId();
    this.purpose = Objects.requireNonNull(purpose, "a key has a purpose");
    this.owner = Texts.requireLength("key owner", owner, 64);
    this.generation = generation;
    this.publicJwk = material.publicJwk();
    this.encryptedJwk = material.encryptedJwk();
    this.createdAt = Objects.requireNonNull(createdAt, "a key has a time of creation");
    this.activeFrom = Objects.requireNonNull(activeFrom, "a key begins to sign");
  }

  /** Lets the key sign from now on. */
  public void takeOver(Instant now) {
    activeFrom = now;
  }

  /** Lets the key sign until then and no longer. */
  public void retire(Instant then) {
    retiredAt = Objects.requireNonNull(then, "a key retires at a time");
  }

  /** Takes the same key pair, encrypted under another key. */
  public void reencrypt(String newEncryptedJwk) {
    encryptedJwk = Texts.requireLength("encrypted key", newEncryptedJwk, 8000);
  }

  public KeyPhase phase(Instant now) {
    if (now.isBefore(activeFrom)) {
      return KeyPhase.NEXT;
    }
    return retiredAt == null || now.isBefore(retiredAt) ? KeyPhase.CURRENT : KeyPhase.RETIRED;
  }

  public boolean isPublished(Instant now) {
    return retiredAt == null || now.isBefore(retiredAt.plus(PUBLISHED_AFTER));
  }

  /** What people may see of it. */
  public OwnKey shown(Instant now) {
    var until = retiredAt == null ? null : retiredAt.plus(PUBLISHED_AFTER);
    return new OwnKey(keyId, phase(now), createdAt, activeFrom, retiredAt, until);
  }

  public String keyId() {
    return keyId;
  }

  public KeyPurpose purpose() {
    return purpose;
  }

  public String owner() {
    return owner;
  }

  public int generation() {
    return generation;
  }

  public String publicJwk() {
    return publicJwk;
  }

  public String encryptedJwk() {
    return encryptedJwk;
  }

  public Instant createdAt() {
    return createdAt;
  }

  public Instant activeFrom() {
    return activeFrom;
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
