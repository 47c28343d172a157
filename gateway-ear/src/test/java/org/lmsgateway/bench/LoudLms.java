package org.lmsgateway.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.lmsgateway.fixture.LaunchClient;

/** An LMS in a loop: it launches at a rate, whatever it is answered, until it is stopped. */
final class LoudLms {

  private static final int THREADS = 8;

  private final ScheduledExecutorService pool = Executors.newScheduledThreadPool(THREADS);
  private final AtomicInteger accepted = new AtomicInteger();
  private final AtomicInteger refused = new AtomicInteger();

  private LoudLms() {}

  static LoudLms start(LaunchClient client, double perSecond) {
    var lms = new LoudLms();
    var period = (long) (THREADS * 1e9 / perSecond);
    for (var i = 0; i < THREADS; i++) {
      lms.pool.scheduleAtFixedRate(
          () -> lms.launch(client), i * period / THREADS, period, TimeUnit.NANOSECONDS);
    }
    return lms;
  }

  private void launch(LaunchClient client) {
    try {
      client.launch();
      accepted.incrementAndGet();
    } catch (IllegalStateException e) {
      refused.incrementAndGet();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  int accepted() {
    return accepted.get();
  }

  int refused() {
    return refused.get();
  }

  void stop() throws InterruptedException {
    pool.shutdown();
    pool.awaitTermination(1, TimeUnit.MINUTES);
  }
}
