package org.lmsgateway.health.service;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.lmsgateway.metrics.service.Meters;
import org.lmsgateway.shared.service.UrlDataSource;

/** Whether the pool gives a connection and the database answers. */
@Readiness
@ApplicationScoped
public class DatabaseHealth implements HealthCheck {

  private static final String CHECK = "database";

  @Resource private ManagedExecutorService managed;

  private DatabaseLook database;
  private Meters meters;
  private Watch watch;
  private volatile DatabaseLook.Seen seen;

  protected DatabaseHealth() {}

  @Inject
  public DatabaseHealth(DatabaseLook database, Meters meters) {
    this.database = database;
    this.meters = meters;
  }

  /** For tests, which have no container to give the executor. */
  DatabaseHealth(DatabaseLook database, Meters meters, Executor executor) {
    this(database, meters);
    this.watch = watch(executor);
  }

  @PostConstruct
  void watch() {
    watch = watch(managed);
  }

  private Watch watch(Executor executor) {
    return new Watch(CHECK, "NOT_REACHED", this::look, executor);
  }

  /** Who reads the metrics need not have a balancer that asks. */
  void begin(@Observes Startup start) {
    meters.gauge(
        "gateway_database_up", "Whether the database answers", () -> finding().good() ? 1 : 0);
    meters.gauge(
        "gateway_database_wait_seconds",
        "How long the last look waited for a connection and an answer",
        () -> lastSeen().map(last -> last.took().toNanos() / 1e9).orElse(Double.NaN));
    meters.gauge(
        "gateway_database_connections",
        "Connections to the database that this node has open",
        UrlDataSource::open);
  }

  public Finding finding() {
    return watch.finding();
  }

  /** What the database said last, if it ever did. */
  Optional<DatabaseLook.Seen> lastSeen() {
    return Optional.ofNullable(seen);
  }

  /** By how much this node's clock is ahead of the database's, asked anew if need be. */
  Optional<Duration> clockAhead() {
    finding();
    return lastSeen().map(DatabaseLook.Seen::ahead);
  }

  private Finding look() throws Exception {
    seen = database.look();
    return Finding.good(Map.of("milliseconds", String.valueOf(seen.took().toMillis())));
  }

  @Override
  public HealthCheckResponse call() {
    return finding().as(CHECK);
  }
}
