package org.lmsgateway.keys.service;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.lmsgateway.keys.KeyPurpose;
import org.lmsgateway.keys.SigningKey;
import org.lmsgateway.keys.rotation.KeyPhase;
import org.lmsgateway.keys.rotation.RotationOutcome;
import org.lmsgateway.keys.rotation.RotationOutcome.Prepared;
import org.lmsgateway.keys.rotation.RotationOutcome.TakenOver;
import org.lmsgateway.keys.rotation.RotationOutcome.TooEarly;
import org.lmsgateway.keys.service.vault.Vault;
import org.lmsgateway.shared.service.UniqueViolation;
import org.lmsgateway.tenantconfig.KeySettings;

/**
 * Keeps key pairs with the private part encrypted, and lets one follow another. What it makes it
 * writes in a transaction of its own, so that a key which another node made at the same moment
 * spoils nothing else.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class SigningKeys {

  /**
   * How long a key must have been published before it may sign: twice what {@code max-age} our key
   * sets are sent with.
   */
  static final Duration LEAST_PUBLISHED = Duration.ofMinutes(10);

  @Resource private SessionContext context;

  private final KeyPairs pairs;
  private final SigningKeyRepository keys;
  private final Vault vault;
  private final KeySettings settings;
  private final Clock clock;

  public SigningKeys() {
    this(null, null, null, null, null);
  }

  @Inject
  public SigningKeys(
      KeyPairs pairs, SigningKeyRepository keys, Vault vault, KeySettings settings, Clock clock) {
    this.pairs = pairs;
    this.keys = keys;
    this.vault = vault;
    this.settings = settings;
    this.clock = clock;
  }

  /** For tests, which have no container to give the context. */
  SigningKeys(
      KeyPairs pairs,
      SigningKeyRepository keys,
      Vault vault,
      KeySettings settings,
      Clock clock,
      SessionContext context) {
    this(pairs, keys, vault, settings, clock);
    this.context = context;
  }

  /** The owner's keys, the latest first. */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public List<SigningKey> of(KeyPurpose purpose, String owner) {
    return keys.of(purpose, owner);
  }

  /** Makes a key pair that signs at once, if the owner has none. */
  public void ensure(KeyPurpose purpose, String owner) {
    if (keys.of(purpose, owner).isEmpty()) {
      make(purpose, owner, 1, Duration.ZERO);
    }
  }

  /** Makes the next key, or lets it take over now; see {@code GatewayKeys#rotate()}. */
  public RotationOutcome rotate(KeyPurpose purpose, String owner) {
    var now = now();
    var known = keys.of(purpose, owner);
    var next = next(known, now);
    if (next.isEmpty()) {
      return prepare(purpose, owner, known)
          .<RotationOutcome>map(Prepared::new)
          // Another node has just made it.
          .orElseGet(() -> new TooEarly(now.plus(LEAST_PUBLISHED)));
    }
    var possibleFrom = next.get().createdAt().plus(LEAST_PUBLISHED);
    if (now.isBefore(possibleFrom)) {
      return new TooEarly(possibleFrom);
    }
    retire(known, now, now);
    next.get().takeOver(now);
    return new TakenOver();
  }

  /**
   * Makes the owner's next key if there is none.
   *
   * @return whether this call made it
   */
  public boolean prepareNext(KeyPurpose purpose, String owner) {
    var known = keys.of(purpose, owner);
    return next(known, now()).isEmpty() && prepare(purpose, owner, known).isPresent();
  }

  private static Optional<SigningKey> next(List<SigningKey> known, Instant now) {
    return known.stream().filter(key -> key.phase(now) == KeyPhase.NEXT).findFirst();
  }

  /** When the next key will take over; empty if another node was faster. */
  private Optional<Instant> prepare(KeyPurpose purpose, String owner, List<SigningKey> known) {
    var now = now();
    var takesOver = now.plus(settings.publishAhead());
    var generation = known.isEmpty() ? 1 : known.get(0).generation() + 1;
    if (!make(purpose, owner, generation, settings.publishAhead())) {
      return Optional.empty();
    }
    retire(known, now, takesOver);
    return Optional.of(takesOver);
  }

  /** Lets all that sign now do so until then. */
  private static void retire(List<SigningKey> known, Instant now, Instant then) {
    known.stream()
        .filter(key -> key.phase(now) == KeyPhase.CURRENT)
        .forEach(key -> key.retire(then));
  }

  /** False if there is one of that generation already, made by another node. */
  private boolean make(KeyPurpose purpose, String owner, int generation, Duration ahead) {
    var now = now();
    var key = pairs.make(purpose);
    var material =
        new SigningKey.Material(
            key.getKeyID(), key.toPublicJWK().toJSONString(), vault.encrypt(key.toJSONString()));
    try {
      keys.add(new SigningKey(purpose, owner, generation, material, now, now.plus(ahead)));
      return true;
    } catch (PersistenceException e) {
      if (!UniqueViolation.isIn(e)) {
        throw e;
      }
      context.setRollbackOnly();
      return false;
    }
  }

  /** What both databases keep, so that a time read back is the time written. */
  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  /** Keys that must soon be followed by the next one, which is not made yet. */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public List<SigningKey> due(int most) {
    var signingSince = now().minus(settings.rotation()).plus(settings.publishAhead());
    return keys.signingSince(signingSince, most);
  }

  /** Removes keys that nobody can need any more. */
  public int removeOutdated() {
    return keys.removeRetiredBy(now().minus(SigningKey.PUBLISHED_AFTER));
  }

  @TransactionAttribute(TransactionAttributeType.REQUIRED)
  public void remove(KeyPurpose purpose, String owner) {
    keys.remove(purpose, owner);
  }
}
