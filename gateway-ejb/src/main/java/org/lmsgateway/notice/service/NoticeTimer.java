package org.lmsgateway.notice.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import org.lmsgateway.shared.service.Lease;

/** Tries again what apps have not taken, and forgets what is a day old, on one node of all. */
@Singleton
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class NoticeTimer {

  private static final Logger LOG = System.getLogger(NoticeTimer.class.getName());

  /** So that a round is over before the lease is. */
  private static final Duration LONGEST_ROUND = Duration.ofMinutes(3);

  private static final int MOST_AT_ONCE = 500;

  private final DeliveryEntry entry;
  private final NoticeForwarder forwarder;
  private final Lease lease;
  private final Clock clock;

  public NoticeTimer() {
    this(null, null, null, null);
  }

  @Inject
  public NoticeTimer(DeliveryEntry entry, NoticeForwarder forwarder, Lease lease, Clock clock) {
    this.entry = entry;
    this.forwarder = forwarder;
    this.lease = lease;
    this.clock = clock;
  }

  @Schedule(hour = "*", minute = "*", persistent = false, info = "notices")
  void onTimer() {
    lease.run("notices", Duration.ofMinutes(4), Duration.ofSeconds(10), this::tryAgain);
  }

  /** One round. */
  public void tryAgain() {
    int lost = entry.purge();
    if (lost > 0) {
      LOG.log(Level.WARNING, "{0} notices were not taken by their apps within a day", lost);
    }
    var end = clock.instant().plus(LONGEST_ROUND);
    for (var id : entry.due(MOST_AT_ONCE)) {
      if (clock.instant().isAfter(end)) {
        return;
      }
      forwarder.attempt(id);
    }
  }
}
