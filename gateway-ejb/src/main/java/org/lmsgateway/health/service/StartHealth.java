package org.lmsgateway.health.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Startup;

/** The same for who waits for the start: Payara asks a check for one purpose only. */
@Startup
@ApplicationScoped
public class StartHealth implements HealthCheck {

  private WarmUp warmUp;

  protected StartHealth() {}

  @Inject
  public StartHealth(WarmUp warmUp) {
    this.warmUp = warmUp;
  }

  @Override
  public HealthCheckResponse call() {
    return WarmUpHealth.response(warmUp);
  }
}
