package org.lmsgateway.shared.service.version;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.lmsgateway.metrics.service.CacheMeter;
import org.lmsgateway.metrics.service.Meters;

class VersionedCacheTest {

  private final AtomicLong version = new AtomicLong(1);
  private final AtomicInteger reads = new AtomicInteger();
  private final VersionedCache<String, String> cache =
      new VersionedCache<>(version::get, 10, new CacheMeter("test", Meters.unread()));

  private Optional<String> read(String key) {
    return Optional.of(key + reads.incrementAndGet());
  }

  private Optional<String> nothing(String key) {
    reads.incrementAndGet();
    return Optional.empty();
  }

  @Test
  void valueIsReadOnceWhileTheVersionStays() {
    assertThat(cache.find("a", this::read)).contains("a1");
    assertThat(cache.find("a", this::read)).contains("a1");
    assertThat(cache.find("b", this::read)).contains("b2");
  }

  @Test
  void newVersionMakesAllStale() {
    cache.find("a", this::read);
    version.incrementAndGet();

    assertThat(cache.find("a", this::read)).contains("a2");
  }

  @Test
  void changeWhileReadingIsReadAgain() {
    cache.find(
        "a",
        key -> {
          version.incrementAndGet();
          return read(key);
        });

    assertThat(cache.find("a", this::read)).contains("a2");
  }

  @Test
  void absenceIsNotKept() {
    assertThat(cache.find("a", this::nothing)).isEmpty();

    assertThat(cache.find("a", this::read)).contains("a2");
  }
}
