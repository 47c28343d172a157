package org.lmsgateway.metrics.service;

import org.eclipse.microprofile.metrics.Counter;
import org.eclipse.microprofile.metrics.Tag;

/** How often what was looked for was in a cache. */
public final class CacheMeter {

  private static final String NAME = "gateway_cache_lookups";
  private static final String TEXT = "Look-ups in the caches of the launch path";

  private final Counter hits;
  private final Counter misses;

  /**
   * For one cache.
   *
   * @param cache its name, such as {@code keysets}
   */
  public CacheMeter(String cache, Meters meters) {
    var name = new Tag("cache", cache);
    hits = meters.counter(NAME, TEXT, name, new Tag("result", "hit"));
    misses = meters.counter(NAME, TEXT, name, new Tag("result", "miss"));
  }

  /** It was there. */
  public void hit() {
    hits.inc();
  }

  /** It had to be fetched. */
  public void miss() {
    misses.inc();
  }
}
