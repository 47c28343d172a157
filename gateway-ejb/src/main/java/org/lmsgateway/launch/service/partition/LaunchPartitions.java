package org.lmsgateway.launch.service.partition;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** Has partitions made before they are needed, and dropped when they are over. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class LaunchPartitions {

  /** So long launches go on as they should when nobody comes to make partitions. */
  static final int DAYS_AHEAD = 7;

  private final LaunchPartitionRepository partitions;

  public LaunchPartitions() {
    this(null);
  }

  @Inject
  public LaunchPartitions(LaunchPartitionRepository partitions) {
    this.partitions = partitions;
  }

  /**
   * Makes what is missing from yesterday, when a launch of today may have begun, to days ahead.
   *
   * @return whether this database has partitions
   */
  public boolean makeAhead(LocalDate today) {
    if (!partitions.arePartitioned()) {
      return false;
    }
    var known = partitions.all();
    var first = today.minusDays(1);
    if (!known.isEmpty() && known.get(known.size() - 1).end().isAfter(first)) {
      first = known.get(known.size() - 1).end();
    }
    first
        .datesUntil(latest(first, today.plusDays(DAYS_AHEAD + 1L)))
        .filter(day -> !partitions.isTaken(day))
        .forEach(partitions::add);
    return true;
  }

  private static LocalDate latest(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  /**
   * Drops the oldest partition if it holds only days before that one. One at a time: launches wait
   * while it goes.
   *
   * @return whether there was one
   */
  public boolean dropBefore(LocalDate firstKept) {
    if (!partitions.arePartitioned()) {
      return false;
    }
    var over = partitions.all().stream().filter(one -> !one.end().isAfter(firstKept)).findFirst();
    over.ifPresent(partitions::remove);
    return over.isPresent();
  }
}
