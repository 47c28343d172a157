package org.lmsgateway.api.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.lmsgateway.shared.service.Lease;

/** Forgets requests of yesterday, on one node of all. */
@Singleton
@PermitAll
public class IdempotencyCleanup {

  /** How long an answer is given again. */
  static final Duration KEPT = Duration.ofHours(24);

  private final IdempotentRequestRepository requests;
  private final Lease lease;
  private final Clock clock;

  public IdempotencyCleanup() {
    this(null, null, null);
  }

  @Inject
  public IdempotencyCleanup(IdempotentRequestRepository requests, Lease lease, Clock clock) {
    this.requests = requests;
    this.lease = lease;
    this.clock = clock;
  }

  @Schedule(hour = "*", minute = "23", persistent = false, info = "idempotency-cleanup")
  void onTimer() {
    lease.run("idempotency-cleanup", Duration.ofMinutes(30), Duration.ofMinutes(5), this::cleanUp);
  }

  /** Forgets those of more than a day ago. */
  public void cleanUp() {
    requests.purgeBefore(clock.instant().minus(KEPT));
  }
}
