package org.lmsgateway.alert.service;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.IntStream;
import org.lmsgateway.alert.AlertKind;
import org.lmsgateway.alert.AlertNotice;
import org.lmsgateway.shared.TenantId;

/**
 * Something that runs out.
 *
 * @param endsAt null if it is not known yet
 */
record ExpiringThing(TenantId tenant, String id, String name, Instant endsAt) {

  private static final int[] DAYS_BEFORE = {1, 7, 30};

  ExpiringThing endingAt(Instant end) {
    return new ExpiringThing(tenant, id, name, end);
  }

  /**
   * What is to be told now: once when 30 days are left, or when it is noticed later than that, and
   * once more at 7 days and at 1. Empty if more are left, or none.
   */
  Optional<AlertNotice> notice(AlertKind kind, Instant now) {
    if (!now.isBefore(endsAt)) {
      return Optional.empty();
    }
    return IntStream.of(DAYS_BEFORE)
        .filter(days -> !now.isBefore(endsAt.minus(Duration.ofDays(days))))
        .mapToObj(days -> endsAt + " in " + days)
        .map(occurrence -> new AlertNotice(tenant, kind, id, name, occurrence, endsAt))
        .findFirst();
  }
}
