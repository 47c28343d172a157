package org.lmsgateway.health.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.lmsgateway.metrics.service.Meters;

/**
 * Whether this node's clock goes with the database's, which all nodes share. It may differ by what
 * the times in tokens may differ by: beyond that the node would refuse good launches.
 */
@Readiness
@ApplicationScoped
public class ClockHealth implements HealthCheck {

  static final Duration MOST = Duration.ofSeconds(60);
  private static final String CHECK = "clock";

  private final StateLog log = new StateLog(CHECK);
  private DatabaseHealth database;
  private Meters meters;

  protected ClockHealth() {}

  @Inject
  public ClockHealth(@Readiness DatabaseHealth database, Meters meters) {
    this.database = database;
    this.meters = meters;
  }

  /** Who reads the metrics need not have a balancer that asks. */
  void begin(@Observes Startup start) {
    meters.gauge(
        "gateway_clock_ahead_seconds",
        "By how much the clock of this node is ahead of that of the database",
        () -> database.clockAhead().map(ClockHealth::seconds).orElse(Double.NaN));
  }

  private static double seconds(Duration time) {
    return time.toMillis() / 1e3;
  }

  static boolean isWrong(Duration ahead) {
    return ahead.abs().compareTo(MOST) > 0;
  }

  /** While the database is away, what was last known counts: its own check says that it is. */
  public Finding finding() {
    var finding =
        database.clockAhead().map(ClockHealth::judge).orElseGet(() -> Finding.good(Map.of()));
    return log.note(finding, null);
  }

  @Override
  public HealthCheckResponse call() {
    return finding().as(CHECK);
  }

  private static Finding judge(Duration ahead) {
    var data = Map.of("aheadSeconds", String.valueOf(seconds(ahead)));
    return isWrong(ahead) ? Finding.bad("CLOCK_DIFFERS", data) : Finding.good(data);
  }
}
