package org.lmsgateway.keys.service.keyset;

import com.nimbusds.jose.jwk.JWK;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The keys that were last had, and for how long they serve. */
record GoodKeySet(
    List<JWK> keys, Map<String, Set<String>> issuers, Instant fetchedAt, Duration life) {

  /** For how long they serve beyond their life while the LMS is down. */
  private static final Duration OUTAGE = Duration.ofHours(4);

  GoodKeySet(PublishedKeySet published, Instant fetchedAt) {
    this(published.keys(), published.issuers(), fetchedAt, published.life());
  }

  List<JWK> named(String keyId) {
    return keys.stream().filter(key -> keyId.equals(key.getKeyID())).toList();
  }

  Instant validUntil() {
    return fetchedAt.plus(life);
  }

  Instant usableUntil() {
    return validUntil().plus(OUTAGE);
  }

  boolean isValid(Instant now) {
    return now.isBefore(validUntil());
  }

  boolean isUsable(Instant now) {
    return now.isBefore(usableUntil());
  }

  /** From four fifths of its life on: of the shortest life a minute is left. */
  boolean isDue(Instant now) {
    return !now.isBefore(fetchedAt.plus(life.multipliedBy(4).dividedBy(5)));
  }
}
