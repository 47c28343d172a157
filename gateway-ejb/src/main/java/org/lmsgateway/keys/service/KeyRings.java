package org.lmsgateway.keys.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.lmsgateway.keys.KeyPurpose;
import org.lmsgateway.keys.SigningKey;
import org.lmsgateway.keys.rotation.OwnKey;
import org.lmsgateway.keys.rotation.RotationOutcome;
import org.lmsgateway.keys.service.vault.Vault;

/**
 * The keys of all owners as this node knows them, decrypted. They are read anew each minute: that
 * is how long it takes until a key that another node has made is published here.
 */
@ApplicationScoped
public class KeyRings {

  private static final Duration FRESH = Duration.ofMinutes(1);

  private final Map<Owner, KeyRing> rings = new ConcurrentHashMap<>();
  private SigningKeys keys;
  private Vault vault;
  private Clock clock;

  protected KeyRings() {}

  @Inject
  public KeyRings(SigningKeys keys, Vault vault, Clock clock) {
    this.keys = keys;
    this.vault = vault;
    this.clock = clock;
  }

  private record Owner(KeyPurpose purpose, String name) {}

  /** Without keys if the owner has none. */
  KeyRing of(KeyPurpose purpose, String owner) {
    var known = rings.get(new Owner(purpose, owner));
    return known != null && isFresh(known, clock.instant()) ? known : read(purpose, owner);
  }

  private static boolean isFresh(KeyRing ring, Instant now) {
    return now.isBefore(ring.readAt().plus(FRESH));
  }

  /** The same as the database has it now. */
  KeyRing read(KeyPurpose purpose, String owner) {
    var now = clock.instant();
    rings.values().removeIf(ring -> !isFresh(ring, now));
    var members =
        keys.of(purpose, owner).stream().map(key -> KeyRing.Member.of(key, decrypt(key))).toList();
    var ring = new KeyRing(members, now);
    // Of owners that do not exist nothing is kept: anybody can ask for them.
    if (!ring.isEmpty()) {
      rings.put(new Owner(purpose, owner), ring);
    }
    return ring;
  }

  private String decrypt(SigningKey key) {
    return vault.decrypt("the signing key " + key.keyId(), key.encryptedJwk());
  }

  /** Makes a key pair for an owner that has none. */
  void ensure(KeyPurpose purpose, String owner) {
    if (of(purpose, owner).isEmpty()) {
      keys.ensure(purpose, owner);
    }
  }

  /** The owner's keys that are published, for people. */
  public List<OwnKey> shown(KeyPurpose purpose, String owner) {
    return of(purpose, owner).shown(clock.instant()).toList();
  }

  /** Makes the owner's next key, or lets it take over; on this node at once. */
  public RotationOutcome rotate(KeyPurpose purpose, String owner) {
    // Or the first key of all would be one that does not sign yet.
    ensure(purpose, owner);
    var outcome = keys.rotate(purpose, owner);
    rings.remove(new Owner(purpose, owner));
    return outcome;
  }

  void remove(KeyPurpose purpose, String owner) {
    keys.remove(purpose, owner);
    rings.remove(new Owner(purpose, owner));
  }
}
