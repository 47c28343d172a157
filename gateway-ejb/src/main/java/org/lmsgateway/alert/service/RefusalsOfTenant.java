package org.lmsgateway.alert.service;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.lmsgateway.shared.TenantId;

/**
 * How many launches of a tenant were refused on each day lately, today included.
 *
 * @param refused days without any are not in it
 */
record RefusalsOfTenant(TenantId id, Map<LocalDate, Long> refused, Map<LocalDate, Long> all) {

  private static final int FEWEST = 20;
  private static final int TIMES_USUAL = 3;
  private static final int SHARE = 10;
  private static final int DAYS_BEFORE = 7;

  /** So many launches of a tenant on a day, refused or not. */
  record Count(TenantId tenant, LocalDate day, boolean refused, long launches) {}

  static List<RefusalsOfTenant> of(List<Count> counts) {
    return counts.stream().collect(Collectors.groupingBy(Count::tenant)).entrySet().stream()
        .map(
            one ->
                new RefusalsOfTenant(
                    one.getKey(),
                    byDay(one.getValue().stream().filter(Count::refused).toList()),
                    byDay(one.getValue())))
        .toList();
  }

  private static Map<LocalDate, Long> byDay(List<Count> counts) {
    return counts.stream()
        .collect(Collectors.groupingBy(Count::day, Collectors.summingLong(Count::launches)));
  }

  /**
   * Whether today 20 launches or more were refused, a tenth of all or more, and three times as many
   * as on a day of the last week.
   */
  boolean isUnusual(LocalDate today) {
    var now = refused.getOrDefault(today, 0L);
    var before =
        refused.entrySet().stream()
            .filter(day -> day.getKey().isBefore(today))
            .mapToLong(Map.Entry::getValue)
            .sum();
    return now >= FEWEST
        && now * SHARE >= all.getOrDefault(today, 0L)
        && now * DAYS_BEFORE >= before * TIMES_USUAL;
  }
}
