package org.lmsgateway.health.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Whether the warm-up is over: before, users would wait for what is done once. */
@Readiness
@ApplicationScoped
public class WarmUpHealth implements HealthCheck {

  private static final String CHECK = "warm-up";

  private WarmUp warmUp;

  protected WarmUpHealth() {}

  @Inject
  public WarmUpHealth(WarmUp warmUp) {
    this.warmUp = warmUp;
  }

  @Override
  public HealthCheckResponse call() {
    return response(warmUp);
  }

  static HealthCheckResponse response(WarmUp warmUp) {
    var finding =
        warmUp.isOver() ? Finding.good(Map.of()) : Finding.bad("STILL_STARTING", Map.of());
    return finding.as(CHECK);
  }
}
