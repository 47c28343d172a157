package org.lmsgateway.incontainer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.parallel.ExecutionMode.SAME_THREAD;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.lmsgateway.shared.service.Lease;

/** Timers run on every node; the lease lets one of them work. */
@ArquillianTest
@Execution(SAME_THREAD)
class LeaseIT {

  @Inject Lease lease;

  @Test
  void leasedWorkRunsOnce() {
    var name = "test-" + UUID.randomUUID();
    var runs = new AtomicInteger();

    run(name, runs);
    run(name, runs);

    assertEquals(1, runs.get());
  }

  @Test
  void otherWorkHasALeaseOfItsOwn() {
    var runs = new AtomicInteger();

    run("test-" + UUID.randomUUID(), runs);
    run("test-" + UUID.randomUUID(), runs);

    assertEquals(2, runs.get());
  }

  private void run(String name, AtomicInteger runs) {
    lease.run(name, Duration.ofMinutes(5), Duration.ofMinutes(1), runs::incrementAndGet);
  }
}
