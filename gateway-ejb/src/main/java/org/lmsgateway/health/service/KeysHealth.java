package org.lmsgateway.health.service;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Executor;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.lmsgateway.keys.GatewayTokens;

/**
 * Whether the gateway can sign: it issues a token for nobody and reads it. That takes the master
 * key, a signing key that it opens, and a time at which the key is valid.
 */
@Readiness
@ApplicationScoped
public class KeysHealth implements HealthCheck {

  private static final String CHECK = "keys";
  private static final String NOBODY = "urn:lmsgateway:health";

  @Resource private ManagedExecutorService managed;

  private GatewayTokens tokens;
  private Watch watch;

  protected KeysHealth() {}

  @Inject
  public KeysHealth(GatewayTokens tokens) {
    this.tokens = tokens;
  }

  /** For tests, which have no container to give the executor. */
  KeysHealth(GatewayTokens tokens, Executor executor) {
    this(tokens);
    this.watch = watch(executor);
  }

  @PostConstruct
  void watch() {
    watch = watch(managed);
  }

  private Watch watch(Executor executor) {
    return new Watch(CHECK, "NOT_USABLE", this::look, executor);
  }

  private Finding look() {
    var token = tokens.issue(NOBODY, Duration.ofMinutes(1), Map.of());
    return tokens.read(token, NOBODY).isPresent()
        ? Finding.good(Map.of())
        : Finding.bad("NOT_USABLE", Map.of());
  }

  public Finding finding() {
    return watch.finding();
  }

  @Override
  public HealthCheckResponse call() {
    return finding().as(CHECK);
  }
}
