package org.lmsgateway.health.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WatchTest {

  private static final Finding GOOD = Finding.good(Map.of("milliseconds", "1"));

  private final ExecutorService executor = Executors.newCachedThreadPool();
  private final List<String> logged = new ArrayList<>();
  private final Logger logger = Logger.getLogger(StateLog.class.getName());
  private final Handler handler =
      new Handler() {
        @Override
        public void publish(LogRecord line) {
          logged.add(line.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
      };

  @BeforeEach
  void listen() {
    logger.setLevel(Level.INFO);
    logger.addHandler(handler);
  }

  @AfterEach
  void end() {
    logger.removeHandler(handler);
    executor.shutdownNow();
  }

  @Test
  void tellsWhatTheLookFound() {
    assertThat(new Watch("database", "NOT_REACHED", () -> GOOD, executor).finding())
        .isEqualTo(GOOD);
    assertThat(logged).isEmpty();
  }

  @Test
  void tellsTheReasonAndNotTheFault() {
    var watch = new Watch("database", "NOT_REACHED", WatchTest::gone, executor);

    var finding = watch.finding();

    assertThat(finding.good()).isFalse();
    assertThat(finding.data()).isEqualTo(Map.of("reason", "NOT_REACHED"));
  }

  private static Finding gone() throws SQLException {
    throw new SQLException("connection to db.intern.example refused for user gateway");
  }

  @Test
  void logsAFailureOnceHoweverOftenItIsAskedFor() {
    var watch = new Watch("database", "NOT_REACHED", WatchTest::gone, executor);

    watch.finding();
    watch.finding();
    watch.finding();

    assertThat(logged).hasSize(1).first().asString().contains("GW-HLT-001", "database");
  }

  @Test
  void looksOnceForAllWhoAskWithinASecond() {
    var looks = new AtomicInteger();
    var watch =
        new Watch(
            "database",
            "NOT_REACHED",
            () -> {
              looks.incrementAndGet();
              return GOOD;
            },
            executor);

    for (int i = 0; i < 100; i++) {
      watch.finding();
    }

    assertThat(looks.get()).isLessThan(5);
  }

  @Test
  void waitsForALookThatHangsNoLongerThanItsPatience() {
    var hanging = new CountDownLatch(1);
    var looks = new AtomicInteger();
    var watch =
        new Watch(
            "database",
            "NOT_REACHED",
            () -> {
              looks.incrementAndGet();
              hanging.await();
              return GOOD;
            },
            executor);

    var first = watch.finding();
    var begin = System.nanoTime();
    var second = watch.finding();

    assertThat(first.data()).containsEntry("reason", "NO_ANSWER");
    assertThat(second.data()).containsEntry("reason", "NO_ANSWER");
    assertThat(System.nanoTime() - begin).isLessThan(Watch.PATIENCE.toNanos() / 2);
    assertThat(looks).hasValue(1);
    hanging.countDown();
  }

  @Test
  void looksAnewWhereALookWasDropped() {
    var dropped = new AtomicBoolean();
    var watch =
        new Watch(
            "database",
            "NOT_REACHED",
            () -> GOOD,
            work -> {
              if (!dropped.compareAndSet(false, true)) {
                work.run();
              }
            });

    assertThat(watch.finding().data()).containsEntry("reason", "NO_ANSWER");
    assertThat(watch.finding()).isEqualTo(GOOD);
  }

  @Test
  void isBadWhereNoThreadIsLeftToLook() {
    var watch =
        new Watch(
            "database",
            "NOT_REACHED",
            () -> GOOD,
            work -> {
              throw new RejectedExecutionException("full");
            });

    assertThat(watch.finding().good()).isFalse();
  }

  @Test
  void logsThatItIsWellAgain() {
    var log = new StateLog("database");

    log.note(Finding.bad("NOT_REACHED", Map.of()), null);
    log.note(Finding.bad("NO_ANSWER", Map.of()), null);
    log.note(GOOD, null);
    log.note(GOOD, null);

    assertThat(logged).hasSize(2);
    assertThat(logged.get(1)).startsWith("GW-HLT-002");
  }
}
