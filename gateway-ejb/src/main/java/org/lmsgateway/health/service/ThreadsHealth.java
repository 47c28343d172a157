package org.lmsgateway.health.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.lang.management.ManagementFactory;
import java.util.Map;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/**
 * Whether threads wait for each other for ever: then nothing but a restart helps. A database that
 * is away is no reason for one, so nothing else is looked at here.
 */
@Liveness
@ApplicationScoped
public class ThreadsHealth implements HealthCheck {

  private static final String CHECK = "threads";

  private final StateLog log = new StateLog(CHECK);

  @Override
  public HealthCheckResponse call() {
    var locked = ManagementFactory.getThreadMXBean().findDeadlockedThreads();
    var finding =
        locked == null
            ? Finding.good(Map.of())
            : Finding.bad("DEADLOCK", Map.of("threads", String.valueOf(locked.length)));
    return log.note(finding, null).as(CHECK);
  }
}
