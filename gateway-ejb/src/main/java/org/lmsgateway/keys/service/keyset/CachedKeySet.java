package org.lmsgateway.keys.service.keyset;

import com.nimbusds.jose.jwk.JWK;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.lmsgateway.keys.TokenFault;
import org.lmsgateway.keys.keyset.KeySetState;
import org.lmsgateway.keys.keyset.KeySetState.Failure;
import org.lmsgateway.outbound.OutboundClient;

/**
 * The key set at one address. One thread fetches it at a time. Others go on with the last good set,
 * if there is one; else they wait for what comes, which the client's own limits keep short, and not
 * too many of them: an LMS that does not answer must not take the threads from all others.
 */
class CachedKeySet {

  /** Two, so that a key id that is new just after a fetch is still found. */
  private static final int MOST_FETCHES = 2;

  /** How many may fetch or wait, of the 200 requests that a node works on at the same time. */
  static final int MOST_WAITING = 64;

  /** For how long the others wait for a place: many come at once, and an LMS is mostly quick. */
  private static final Duration FOR_A_PLACE = Duration.ofSeconds(1);

  private static final Duration BETWEEN = Duration.ofMinutes(1);
  private static final Duration FORGOTTEN = Duration.ofDays(1);

  private final URI address;
  private final OutboundClient client;
  private final KeySetMeters meters;
  private final Clock clock;
  private final Deque<Instant> attempts = new ArrayDeque<>();
  private final ReentrantLock fetching = new ReentrantLock();
  private final Semaphore places = new Semaphore(MOST_WAITING);
  private volatile GoodKeySet good;
  private volatile Failure failure;
  private volatile Instant usedAt;

  CachedKeySet(URI address, OutboundClient client, KeySetMeters meters, Clock clock) {
    this.address = address;
    this.client = client;
    this.meters = meters;
    this.clock = clock;
    this.usedAt = clock.instant();
  }

  /** The keys with that id; a set that has run out, or lacks it, is fetched anew. */
  List<JWK> find(String keyId) throws KeySetFault {
    usedAt = clock.instant();
    var before = good;
    if (isWanted(before)) {
      meters.cache().miss();
      renew(before);
    } else {
      meters.cache().hit();
    }
    var keys = usable().named(keyId);
    if (keys.isEmpty() && good == before && fetch(before)) {
      return usable().named(keyId);
    }
    return keys;
  }

  /** For which issuers the key is, as far as the last good set says. */
  Set<String> issuers(String keyId) {
    var last = good;
    return last == null ? Set.of() : last.issuers().getOrDefault(keyId, Set.of());
  }

  /** While the LMS is down not every launch waits for it, as long as the last good set serves. */
  private boolean isWanted(GoodKeySet known) {
    return known == null || !known.isUsable(usedAt) || !known.isValid(usedAt) && !failedLately();
  }

  private boolean failedLately() {
    var last = failure;
    return last != null && usedAt.isBefore(last.at().plus(BETWEEN));
  }

  private GoodKeySet usable() throws KeySetFault {
    var last = good;
    if (last != null && last.isUsable(usedAt)) {
      return last;
    }
    var why = failure;
    throw why == null
        ? new KeySetFault(TokenFault.KEYSET_UNREACHABLE, "TIMEOUT")
        : new KeySetFault(why.fault(), why.detail());
  }

  /** As long as the last good set serves, nobody waits for the one who fetches the next. */
  private void renew(GoodKeySet seen) {
    if (seen == null || !seen.isUsable(usedAt)) {
      fetch(seen);
    } else if (fetching.tryLock()) {
      try {
        fetch(seen);
      } finally {
        fetching.unlock();
      }
    }
  }

  /**
   * Fetches, but not more often than twice a minute: anybody can send unknown key ids. Waits for
   * somebody who fetches already, unless enough wait.
   *
   * @param seen what the caller knows; if another thread has fetched since, that counts
   * @return whether there may be something new
   */
  boolean fetch(GoodKeySet seen) {
    if (!isPlaceFound()) {
      return false;
    }
    fetching.lock();
    try {
      return good != seen || tryToFetch();
    } finally {
      fetching.unlock();
      places.release();
    }
  }

  private boolean isPlaceFound() {
    try {
      return places.tryAcquire(FOR_A_PLACE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private boolean tryToFetch() {
    var now = clock.instant();
    attempts.removeIf(attempt -> !attempt.isAfter(now.minus(BETWEEN)));
    if (attempts.size() >= MOST_FETCHES) {
      return false;
    }
    attempts.add(now);
    try {
      good = new GoodKeySet(PublishedKeySet.fetch(address, client), now);
      failure = null;
      meters.fetched();
    } catch (KeySetFault e) {
      failure = new Failure(e.fault(), e.getMessage(), now);
      meters.failed(e.fault());
    }
    return true;
  }

  /** Fetches if that is allowed, whatever is known. */
  boolean fetchNow() {
    return fetch(good);
  }

  /** Whether it is in use and runs out soon, or has run out while the LMS is down. */
  boolean isDue() {
    var last = good;
    return last != null
        && last.isDue(clock.instant())
        && usedAt.isAfter(last.fetchedAt())
        && !failedLately();
  }

  boolean isForgotten() {
    return usedAt.plus(FORGOTTEN).isBefore(clock.instant());
  }

  KeySetState state() {
    var last = good;
    if (last == null) {
      return new KeySetState(null, null, null, List.of(), failure);
    }
    var keys = last.keys().stream().map(KeyFitness::shown).toList();
    return new KeySetState(last.fetchedAt(), last.validUntil(), last.usableUntil(), keys, failure);
  }
}
