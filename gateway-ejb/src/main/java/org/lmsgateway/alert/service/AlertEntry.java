package org.lmsgateway.alert.service;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.lmsgateway.alert.Alert;
import org.lmsgateway.alert.AlertDelivery;
import org.lmsgateway.alert.AlertNotice;
import org.lmsgateway.alert.AlertSubscription;
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.shared.service.UniqueViolation;

/** The parts of telling alerts that need a transaction: short ones, each of its own. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class AlertEntry {

  private static final int AT_ONCE = 100;

  @Resource private SessionContext context;

  private final AlertRepository alerts;
  private final Clock clock;

  public AlertEntry() {
    this(null, null);
  }

  @Inject
  public AlertEntry(AlertRepository alerts, Clock clock) {
    this.alerts = alerts;
    this.clock = clock;
  }

  /** For tests, which have no container to give the context. */
  AlertEntry(AlertRepository alerts, Clock clock, SessionContext context) {
    this(alerts, clock);
    this.context = context;
  }

  /**
   * Takes something down that is to be told, with a delivery to everybody who wants it.
   *
   * @return whether it is new; false if it was noticed before, by whatever node, or nobody wants it
   */
  public boolean notice(AlertNotice notice) {
    var subscription = alerts.subscription(notice.tenant()).filter(AlertEntry::tellsAnybody);
    if (subscription.isEmpty() || alerts.has(notice)) {
      return false;
    }
    var now = clock.instant();
    var alert = new Alert(notice, now);
    try {
      alerts.add(alert);
    } catch (PersistenceException e) {
      if (!UniqueViolation.isIn(e)) {
        throw e;
      }
      context.setRollbackOnly();
      return false;
    }
    deliver(alert, subscription.get(), now);
    return true;
  }

  private static boolean tellsAnybody(AlertSubscription subscription) {
    return !subscription.recipients().isEmpty() || subscription.hook().isPresent();
  }

  private void deliver(Alert alert, AlertSubscription subscription, Instant now) {
    for (var recipient : subscription.recipients()) {
      alerts.add(new AlertDelivery(alert, recipient, now));
    }
    if (subscription.hook().isPresent()) {
      alerts.add(new AlertDelivery(alert, null, now));
    }
  }

  /** The ids of deliveries that may be begun. */
  public List<String> due() {
    return alerts.due(clock.instant(), AT_ONCE);
  }

  /** The tenants that want to be told anything. */
  public List<TenantId> subscribed() {
    return alerts.subscribed();
  }

  /** What one delivery needs. */
  public record Work(Alert alert, AlertSubscription subscription, Optional<String> mail) {}

  /** Begins a delivery; empty if another node did, or nobody wants it any more. */
  public Optional<Work> begin(String delivery) {
    var found = alerts.delivery(delivery).filter(one -> one.begin(clock.instant()));
    if (found.isEmpty()) {
      return Optional.empty();
    }
    var alert = alerts.find(found.get().alert()).orElseThrow();
    return alerts
        .subscription(alert.tenant())
        .map(subscription -> new Work(alert, subscription, found.get().mail()));
  }

  /** Takes down what became of it. */
  public void end(String delivery, boolean sent) {
    alerts
        .delivery(delivery)
        .ifPresent(
            one -> {
              if (sent) {
                one.sent();
              } else {
                one.failed(clock.instant());
              }
            });
  }

  /** Forgets what was noticed before that time. */
  public void removeBefore(Instant time) {
    alerts.removeBefore(time);
  }
}
