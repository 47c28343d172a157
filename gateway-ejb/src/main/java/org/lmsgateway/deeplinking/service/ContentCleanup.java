package org.lmsgateway.deeplinking.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.lmsgateway.course.service.ContentRequestRepository;
import org.lmsgateway.shared.service.Lease;

/** Forgets what no LMS waits for any more, on one node of all. */
@Singleton
@PermitAll
public class ContentCleanup {

  private final ContentRequestRepository requests;
  private final Lease lease;
  private final Clock clock;

  public ContentCleanup() {
    this(null, null, null);
  }

  @Inject
  public ContentCleanup(ContentRequestRepository requests, Lease lease, Clock clock) {
    this.requests = requests;
    this.lease = lease;
    this.clock = clock;
  }

  @Schedule(hour = "*", minute = "*/10", persistent = false, info = "content-cleanup")
  void onTimer() {
    lease.run("content-cleanup", Duration.ofMinutes(9), Duration.ofMinutes(1), this::cleanUp);
  }

  /** Removes requests whose time is over. */
  public void cleanUp() {
    requests.purgeBefore(clock.instant());
  }
}
