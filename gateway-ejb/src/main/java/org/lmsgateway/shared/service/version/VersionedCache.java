package org.lmsgateway.shared.service.version;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.lmsgateway.metrics.service.CacheMeter;

/**
 * Keeps what was read from the database for as long as the configuration has the version that it
 * had then. What is kept is shared by all who ask, so nobody may change it.
 */
public final class VersionedCache<K, V> {

  /**
   * @param version before the value was read, so that the value is at least as new
   */
  private record Kept<V>(long version, V value) {}

  private final LongSupplier versions;
  private final Cache<K, Kept<V>> kept;
  private final CacheMeter meter;

  /**
   * @param versions the configuration's version, which a change raises
   * @param most values that are kept; which of more are dropped is left to the cache
   */
  public VersionedCache(LongSupplier versions, long most, CacheMeter meter) {
    this.versions = versions;
    this.meter = meter;
    this.kept = Caffeine.newBuilder().maximumSize(most).build();
  }

  /**
   * Gives what is kept, or reads it. That there is nothing is not kept: anybody can ask for what
   * there is not.
   */
  public Optional<V> find(K key, Function<K, Optional<V>> read) {
    var version = versions.getAsLong();
    var known = kept.getIfPresent(key);
    if (known != null && known.version() == version) {
      meter.hit();
      return Optional.of(known.value());
    }
    meter.miss();
    var value = read.apply(key);
    value.ifPresent(found -> kept.put(key, new Kept<>(version, found)));
    return value;
  }
}
