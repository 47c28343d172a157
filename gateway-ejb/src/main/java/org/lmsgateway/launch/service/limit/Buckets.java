package org.lmsgateway.launch.service.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * A bucket of tokens for each sender, which fills again steadily. No lock is shared: each bucket is
 * changed by compare and set. The number of buckets is bounded; one that nobody asked for a while
 * is full again, so that nothing is lost with it.
 */
final class Buckets {

  private static final int MOST = 100_000;

  private final long capacity;
  private final Duration full;
  private final TimeMeter time;
  private final Cache<String, Bucket> buckets;

  /**
   * @param capacity so many tokens at most
   * @param full after which an empty bucket is full again
   */
  Buckets(long capacity, Duration full, Clock clock) {
    this.capacity = capacity;
    this.full = full;
    this.time = meter(clock);
    this.buckets = Caffeine.newBuilder().maximumSize(MOST).expireAfterAccess(full).build();
  }

  /** Takes a token, if that sender has one left. */
  boolean take(String sender) {
    return buckets.get(sender, unknown -> bucket()).tryConsume(1);
  }

  private Bucket bucket() {
    return Bucket.builder()
        .addLimit(limit -> limit.capacity(capacity).refillGreedy(capacity, full))
        .withCustomTimePrecision(time)
        .build();
  }

  private static TimeMeter meter(Clock clock) {
    return new TimeMeter() {
      @Override
      public long currentTimeNanos() {
        return TimeUnit.MILLISECONDS.toNanos(clock.millis());
      }

      @Override
      public boolean isWallClockBased() {
        return true;
      }
    };
  }
}
