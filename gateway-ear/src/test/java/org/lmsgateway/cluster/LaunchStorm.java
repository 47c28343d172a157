package org.lmsgateway.cluster;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.lmsgateway.fixture.LaunchClient;
import org.lmsgateway.fixture.Load;
import org.lmsgateway.test.TestSchool;

/** Launches through the balancer at a fixed rate, and what became of each. */
final class LaunchStorm {

  private static final int WORKERS = 32;
  private static final int WARMUP = 300;

  /**
   * A launch that was not accepted, and when its begin and end were, by {@link System#nanoTime}.
   */
  record Failure(long begun, long ended, String what) {}

  private final LaunchClient client;
  private final AtomicInteger accepted = new AtomicInteger();
  private final ConcurrentLinkedQueue<Failure> failures = new ConcurrentLinkedQueue<>();

  LaunchStorm(TestSchool school) {
    client = new LaunchClient(school, school.lms().loginUrl(), school.lms().redirectUrl());
  }

  /** Launches as fast as it goes, and gives how many a second. */
  double warmUp() {
    try {
      return new Load(4).closedLoop(this::launch, WARMUP).perSecond();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Begins, and goes on beside the test. */
  CompletableFuture<Load.Result> begin(int launches, double perSecond) {
    return CompletableFuture.supplyAsync(
        () -> {
          try {
            return new Load(WORKERS).openLoop(this::launch, launches, perSecond);
          } catch (InterruptedException e) {
            throw new IllegalStateException(e);
          }
        });
  }

  private LaunchClient.Timing launch() {
    var begun = System.nanoTime();
    try {
      var timing = client.launch();
      accepted.incrementAndGet();
      return timing;
    } catch (IOException | IllegalStateException e) {
      failures.add(new Failure(begun, System.nanoTime(), e.toString()));
      return new LaunchClient.Timing(0, System.nanoTime() - begun);
    }
  }

  int accepted() {
    return accepted.get();
  }

  int done() {
    return accepted.get() + failures.size();
  }

  List<Failure> failures() {
    return List.copyOf(failures);
  }
}
