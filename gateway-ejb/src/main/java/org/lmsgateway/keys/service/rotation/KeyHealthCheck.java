package org.lmsgateway.keys.service.rotation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.lmsgateway.keys.rotation.KeyHealth;
import org.lmsgateway.keys.rotation.KeyHealth.State;
import org.lmsgateway.keys.rotation.KeyPhase;
import org.lmsgateway.keys.rotation.OwnKey;
import org.lmsgateway.tenantconfig.KeySettings;

/** Looks at published keys as the timer does that lets one follow another. */
final class KeyHealthCheck {

  /** The timer comes every hour, and a node may be starting. */
  private static final Duration PATIENCE = Duration.ofHours(3);

  private KeyHealthCheck() {}

  static KeyHealth of(List<OwnKey> keys, KeySettings settings, Instant now) {
    var current = first(keys, KeyPhase.CURRENT);
    if (current.isEmpty()) {
      return new KeyHealth(State.NONE, null, null);
    }
    var since = current.get().activeFrom();
    var next = first(keys, KeyPhase.NEXT).map(OwnKey::activeFrom);
    if (next.isPresent()) {
      return new KeyHealth(State.CHANGING, since, next.get());
    }
    var changesAt = since.plus(settings.rotation());
    var published = changesAt.minus(settings.publishAhead());
    var overdue = now.isAfter(published.plus(PATIENCE));
    return new KeyHealth(overdue ? State.OVERDUE : State.GOOD, since, changesAt);
  }

  private static Optional<OwnKey> first(List<OwnKey> keys, KeyPhase phase) {
    return keys.stream().filter(key -> key.phase() == phase).findFirst();
  }
}
