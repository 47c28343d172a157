package org.lmsgateway.registration.service.draft;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.lmsgateway.shared.service.Lease;

/** Forgets drafts that nobody goes on with, on one node of all. */
@Singleton
@PermitAll
public class DraftCleanup {

  private static final Duration KEPT = Duration.ofDays(90);

  private final DraftRepository drafts;
  private final Lease lease;
  private final Clock clock;

  public DraftCleanup() {
    this(null, null, null);
  }

  @Inject
  public DraftCleanup(DraftRepository drafts, Lease lease, Clock clock) {
    this.drafts = drafts;
    this.lease = lease;
    this.clock = clock;
  }

  @Schedule(hour = "3", minute = "17", persistent = false, info = "draft-cleanup")
  void onTimer() {
    lease.run("draft-cleanup", Duration.ofMinutes(30), Duration.ofMinutes(5), this::cleanUp);
  }

  /** Forgets those of 90 days ago. */
  public void cleanUp() {
    drafts.purgeBefore(clock.instant().minus(KEPT));
  }
}
