package org.lmsgateway.notice.service;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.lmsgateway.notice.NoticeDelivery;
import org.lmsgateway.shared.service.UniqueViolation;

/** The outbox: each step in a transaction of its own, so that none is open while apps are asked. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class DeliveryEntry {

  private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

  /** A notice is refused when it is a day old; an hour more, as clocks and nodes differ. */
  private static final Duration KEPT = NoticeClaims.OLDEST.plusHours(1);

  @Resource private SessionContext context;

  private final DeliveryRepository deliveries;
  private final Clock clock;

  public DeliveryEntry() {
    this(null, null);
  }

  @Inject
  public DeliveryEntry(DeliveryRepository deliveries, Clock clock) {
    this.deliveries = deliveries;
    this.clock = clock;
  }

  /** For tests, which have no container to give the context. */
  public DeliveryEntry(DeliveryRepository deliveries, Clock clock, SessionContext context) {
    this(deliveries, clock);
    this.context = context;
  }

  /**
   * Writes a delivery down.
   *
   * @return false if the same notice came before, on this node or another
   */
  public boolean add(NoticeDelivery delivery) {
    try {
      deliveries.add(delivery);
      return true;
    } catch (PersistenceException e) {
      if (!UniqueViolation.isIn(e)) {
        throw e;
      }
      context.setRollbackOnly();
      return false;
    }
  }

  /** Takes an attempt; empty if another node has, or nothing is left to do. */
  public Optional<NoticeDelivery> attempt(String id) {
    var now = clock.instant();
    var made = deliveries.find(id).map(NoticeDelivery::attempts).orElse(0);
    return deliveries.claim(id, now, now.plus(pause(made)))
        ? deliveries.find(id)
        : Optional.empty();
  }

  /** A minute after the first attempt, then twice as long each time, up to an hour. */
  private static Duration pause(int attempts) {
    var growing = Duration.ofMinutes(1L << Math.min(attempts, 6));
    return growing.compareTo(LONGEST_PAUSE) < 0 ? growing : LONGEST_PAUSE;
  }

  /** Takes down why an attempt came to nothing; the next one is due by itself. */
  public void failed(String id, String fault) {
    deliveries.failed(id, fault);
  }

  public void delivered(String id) {
    deliveries.forget(id);
  }

  public List<String> due(int most) {
    return deliveries.due(clock.instant(), most);
  }

  /** Ends what has lasted for a day; says how many notices no app has taken. */
  public int purge() {
    return deliveries.purgeBefore(clock.instant().minus(KEPT));
  }
}
