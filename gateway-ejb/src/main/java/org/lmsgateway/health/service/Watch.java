package org.lmsgateway.health.service;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Looks at something that may hang, on behalf of however many ask: one look at a time, at most once
 * a second, and nobody waits longer than two seconds for it.
 */
final class Watch {

  static final Duration PATIENCE = Duration.ofSeconds(2);
  private static final Duration FRESH = Duration.ofSeconds(1);

  private final String failed;
  private final Callable<Finding> look;
  private final Executor executor;
  private final StateLog log;
  private Attempt last;

  /** One look; since when, by {@link System#nanoTime}, and whether a thread has begun with it. */
  private record Attempt(CompletableFuture<Finding> finding, long since, AtomicBoolean begun) {

    Duration age() {
      return Duration.ofNanos(System.nanoTime() - since);
    }

    /**
     * The server's executor drops what it is given while the application starts, and tells nobody.
     */
    boolean isLost() {
      return !begun.get() && age().compareTo(PATIENCE) > 0;
    }

    boolean isOld() {
      return finding.isDone() && age().compareTo(FRESH) > 0;
    }
  }

  /**
   * Watches something.
   *
   * @param check its name
   * @param failed the reason that is told when a look throws
   */
  Watch(String check, String failed, Callable<Finding> look, Executor executor) {
    this.failed = failed;
    this.look = look;
    this.executor = executor;
    this.log = new StateLog(check);
  }

  Finding finding() {
    var attempt = attempt();
    var left = PATIENCE.minus(attempt.age()).toNanos();
    try {
      return log.note(attempt.finding().get(Math.max(0, left), TimeUnit.NANOSECONDS), null);
    } catch (TimeoutException e) {
      return log.note(
          Finding.bad("NO_ANSWER", Map.of("waitedSeconds", "" + PATIENCE.toSeconds())), null);
    } catch (ExecutionException e) {
      return log.note(Finding.bad(failed, Map.of()), e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Finding.bad("NO_ANSWER", Map.of());
    }
  }

  /** The one that runs, the one that has just been made, or a new one. */
  private synchronized Attempt attempt() {
    if (last == null || last.isOld() || last.isLost()) {
      last = new Attempt(new CompletableFuture<>(), System.nanoTime(), new AtomicBoolean());
      begin(last);
    }
    return last;
  }

  private void begin(Attempt attempt) {
    try {
      executor.execute(() -> complete(attempt));
    } catch (RuntimeException e) {
      attempt.finding().completeExceptionally(e);
    }
  }

  private void complete(Attempt attempt) {
    attempt.begun().set(true);
    try {
      attempt.finding().complete(look.call());
    } catch (Exception e) {
      attempt.finding().completeExceptionally(e);
    }
  }
}
