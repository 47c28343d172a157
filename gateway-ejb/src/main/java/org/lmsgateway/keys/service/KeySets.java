package org.lmsgateway.keys.service;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.KeyType;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import com.nimbusds.jose.proc.SecurityContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.lmsgateway.keys.TokenFault;
import org.lmsgateway.outbound.OutboundClient;

/**
 * The key sets of LMSs and apps, cached by address. A key id that is not in the set fetches it
 * anew, because LMSs rotate their keys; at most twice a minute, because anybody can send unknown
 * key ids. While an LMS is down the last good set serves for some hours.
 */
@ApplicationScoped
public class KeySets {

  private static final Duration FRESH = Duration.ofHours(1);
  private static final Duration REFRESH_WAIT = Duration.ofSeconds(10);
  private static final Duration BETWEEN_FETCHES = Duration.ofMinutes(1);
  private static final Duration LAST_GOOD = Duration.ofHours(4);

  private final Map<URI, KeySet> sets = new ConcurrentHashMap<>();
  private OutboundClient client;

  protected KeySets() {}

  @Inject
  public KeySets(OutboundClient client) {
    this.client = client;
  }

  /**
   * The RSA and elliptic curve keys with this id at that address.
   *
   * @return empty if the set has no such key
   * @throws KeySetFault if the set cannot be had
   */
  List<JWK> find(URI address, String keyId) throws KeySetFault {
    var set = sets.computeIfAbsent(address, this::open);
    // No matching of "alg": Brightspace's keys carry none. The algorithm is on our own list.
    var matcher = new JWKMatcher.Builder().keyTypes(KeyType.RSA, KeyType.EC).keyID(keyId).build();
    try {
      return set.cache().get(new JWKSelector(matcher), null);
    } catch (RateLimitReachedException e) {
      return afterTooManyFetches(set);
    } catch (KeySourceException e) {
      throw fault(e);
    }
  }

  /** Either the set could not be had lately, or it was and the key is not in it. */
  private static List<JWK> afterTooManyFetches(KeySet set) throws KeySetFault {
    var last = set.source().lastFault();
    if (last != null) {
      throw last;
    }
    return List.of();
  }

  /** The library passes our own fault on, or wraps it. */
  private static KeySetFault fault(KeySourceException problem) {
    for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
      if (cause instanceof KeySetFault fault) {
        return fault;
      }
    }
    // All that is left: another request fetches the set, and for too long.
    return new KeySetFault(TokenFault.KEYSET_UNREACHABLE, "TIMEOUT");
  }

  private KeySet open(URI address) {
    var source = new PublishedKeySet(address, client);
    var cache =
        JWKSourceBuilder.create(source)
            .cache(FRESH.toMillis(), REFRESH_WAIT.toMillis())
            .refreshAheadCache(false)
            .rateLimited(BETWEEN_FETCHES.toMillis())
            .outageTolerant(LAST_GOOD.toMillis())
            .build();
    return new KeySet(source, cache);
  }

  private record KeySet(PublishedKeySet source, JWKSource<SecurityContext> cache) {}
}
