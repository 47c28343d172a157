package org.lmsgateway.keys.service.keyset;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jwt.SignedJWT;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.text.ParseException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.lmsgateway.keys.keyset.KeyIssuers;
import org.lmsgateway.keys.keyset.KeySetState;
import org.lmsgateway.keys.keyset.KeySetState.PublishedKey;
import org.lmsgateway.keys.keyset.LmsKeySets;
import org.lmsgateway.outbound.OutboundClient;

/**
 * The key sets of LMSs and apps on this node, cached by address. A key id that is not in the set
 * fetches it anew, because LMSs rotate their keys. The JOSE library has a cache too, but one whose
 * sets all live equally long, whatever the LMS says, and that does not tell what it holds.
 */
@ApplicationScoped
public class KeySets implements LmsKeySets, KeyIssuers {

  private final Map<URI, CachedKeySet> sets = new ConcurrentHashMap<>();
  private OutboundClient client;
  private KeySetMeters meters;
  private Clock clock;

  protected KeySets() {}

  @Inject
  public KeySets(OutboundClient client, KeySetMeters meters, Clock clock) {
    this.client = client;
    this.meters = meters;
    this.clock = clock;
  }

  /**
   * The keys with this id at that address, of whatever kind.
   *
   * @return empty if the set has no such key
   * @throws KeySetFault if the set cannot be had
   */
  public List<JWK> find(URI address, String keyId) throws KeySetFault {
    return at(address).find(keyId);
  }

  @Override
  public Set<String> of(String token, URI keysetAddress) {
    try {
      var keyId = SignedJWT.parse(token).getHeader().getKeyID();
      return keyId == null ? Set.of() : at(keysetAddress).issuers(keyId);
    } catch (ParseException e) {
      return Set.of();
    }
  }

  private CachedKeySet at(URI address) {
    return sets.computeIfAbsent(
        address, unknown -> new CachedKeySet(unknown, client, meters, clock));
  }

  @Override
  public KeySetState look(URI address) {
    return Optional.ofNullable(sets.get(address))
        .map(CachedKeySet::state)
        .orElse(KeySetState.UNKNOWN);
  }

  @Override
  public boolean fetchNow(URI address) {
    return at(address).fetchNow();
  }

  @Override
  public Optional<List<PublishedKey>> read(String json) {
    try {
      return Optional.of(PublishedKeySet.keys(json).stream().map(KeyFitness::shown).toList());
    } catch (ParseException e) {
      return Optional.empty();
    }
  }

  /** Those that are in use and run out soon; those that nobody uses any more are dropped. */
  List<CachedKeySet> due() {
    sets.values().removeIf(CachedKeySet::isForgotten);
    return sets.values().stream().filter(CachedKeySet::isDue).toList();
  }
}
