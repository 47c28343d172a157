package org.lmsgateway.alert.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.lmsgateway.shared.service.Lease;

/** Looks for what is to be told, and tells it, on one node of all. */
@Singleton
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AlertTimer {

  /** Longer than anything is noticed before it happens. */
  private static final Duration KEPT = Duration.ofDays(400);

  private final AlertWatch watch;
  private final AlertEntry entry;
  private final AlertSender sender;
  private final Lease lease;
  private final Clock clock;

  public AlertTimer() {
    this(null, null, null, null, null);
  }

  @Inject
  public AlertTimer(
      AlertWatch watch, AlertEntry entry, AlertSender sender, Lease lease, Clock clock) {
    this.watch = watch;
    this.entry = entry;
    this.sender = sender;
    this.lease = lease;
    this.clock = clock;
  }

  @Schedule(hour = "*", minute = "*/5", persistent = false, info = "alert-watch")
  void onWatch() {
    lease.run("alert-watch", Duration.ofMinutes(30), Duration.ofMinutes(1), this::look);
  }

  @Schedule(hour = "*", minute = "*", second = "30", persistent = false, info = "alert-delivery")
  void onDelivery() {
    lease.run("alert-delivery", Duration.ofMinutes(30), Duration.ofSeconds(10), this::deliver);
  }

  /** Takes down what is new. */
  public void look() {
    var tenants = entry.subscribed();
    if (!tenants.isEmpty()) {
      watch.look(tenants).forEach(entry::notice);
    }
    entry.removeBefore(clock.instant().minus(KEPT));
  }

  /** Sends what waits, and what did not arrive before. */
  public void deliver() {
    entry.due().forEach(this::deliver);
  }

  private void deliver(String delivery) {
    entry
        .begin(delivery)
        .ifPresent(
            work -> {
              var refusal =
                  work.mail()
                      .map(mail -> sender.mail(work.alert(), work.subscription(), mail))
                      .orElseGet(() -> sender.post(work.alert(), work.subscription()));
              entry.end(delivery, refusal.isEmpty());
            });
  }
}
