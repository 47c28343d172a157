package org.lmsgateway.teamsapp.service.feed;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.lmsgateway.shared.service.Lease;

/** Forgets what was told in courses that are long over, on one node of all. */
@Singleton
@PermitAll
public class FeedCleanup {

  /** Longer than any school year: until then nobody is told the same again. */
  static final Duration KEPT = Duration.ofDays(400);

  private final FeedRepository feed;
  private final Lease lease;
  private final Clock clock;

  public FeedCleanup() {
    this(null, null, null);
  }

  @Inject
  public FeedCleanup(FeedRepository feed, Lease lease, Clock clock) {
    this.feed = feed;
    this.lease = lease;
    this.clock = clock;
  }

  @Schedule(hour = "3", minute = "40", persistent = false, info = "teams-feed-cleanup")
  void onTimer() {
    lease.run("teams-feed-cleanup", Duration.ofMinutes(30), Duration.ofMinutes(1), this::cleanUp);
  }

  /** Removes what is older than it is kept. */
  public void cleanUp() {
    feed.purgeBefore(clock.instant().minus(KEPT));
  }
}
