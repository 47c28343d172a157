package org.lmsgateway.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.lmsgateway.bench.LaunchClient.Timing;

/** Launches many times with a fixed number of workers, and says how long that took. */
record Load(int workers) {

  /** What a block of launches took; the timings in no order. */
  record Result(Duration elapsed, List<Timing> timings, List<Long> delays) {

    double perSecond() {
      return timings.size() * 1e9 / elapsed.toNanos();
    }
  }

  /** Each worker begins its next launch when the one before is over. */
  Result closedLoop(LaunchClient client, int launches) throws InterruptedException {
    return run(client, launches, index -> 0L);
  }

  /**
   * Launches begin at a fixed rate whether or not those before are over, as long as there are
   * workers: a launch that waits for one has waited from when it should have begun, so that
   * queueing is not hidden.
   */
  Result openLoop(LaunchClient client, int launches, double perSecond) throws InterruptedException {
    return run(client, launches, index -> (long) (index * 1e9 / perSecond));
  }

  /** When a launch should begin, in nanoseconds after the first. */
  private interface Plan {
    long offset(int index);
  }

  private Result run(LaunchClient client, int launches, Plan plan) throws InterruptedException {
    var pool = Executors.newFixedThreadPool(workers);
    var next = new AtomicInteger();
    var timings = Collections.synchronizedList(new ArrayList<Timing>(launches));
    var delays = Collections.synchronizedList(new ArrayList<Long>(launches));
    var begin = System.nanoTime();
    var running = new ArrayList<Future<?>>();
    for (var worker = 0; worker < workers; worker++) {
      running.add(
          pool.submit(
              () -> {
                for (var i = next.getAndIncrement(); i < launches; i = next.getAndIncrement()) {
                  delays.add(waitFor(begin + plan.offset(i), plan.offset(i) > 0));
                  timings.add(launch(client));
                }
              }));
    }
    await(running);
    pool.shutdown();
    return new Result(Duration.ofNanos(System.nanoTime() - begin), timings, delays);
  }

  /** How late it is already. */
  private static long waitFor(long intended, boolean planned) {
    if (!planned) {
      return 0;
    }
    for (var left = intended - System.nanoTime(); left > 0; left = intended - System.nanoTime()) {
      LockSupport.parkNanos(left);
    }
    return System.nanoTime() - intended;
  }

  private static Timing launch(LaunchClient client) {
    try {
      return client.launch();
    } catch (IOException e) {
      throw new IllegalStateException("a launch failed", e);
    }
  }

  private static void await(List<Future<?>> running) throws InterruptedException {
    for (var one : running) {
      try {
        one.get(10, TimeUnit.MINUTES);
      } catch (ExecutionException | TimeoutException e) {
        throw new IllegalStateException("the load did not end well", e);
      }
    }
  }
}
