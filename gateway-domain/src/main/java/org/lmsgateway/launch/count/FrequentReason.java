package org.lmsgateway.launch.count;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.lmsgateway.launch.refusal.LaunchReason;

/**
 * A reason that launches were refused for lately.
 *
 * @param refused how many in the last seven days
 * @param rising whether there were more than twice as many yesterday and today as in two days of
 *     the week before, and at least three
 */
public record FrequentReason(LaunchReason reason, long refused, boolean rising) {

  private static final int WEEK = 7;
  private static final int LATELY = 2;
  private static final int LEAST = 3;

  /**
   * The most frequent first, and rising ones before all others.
   *
   * @param counts of the nine days that end with today, at least
   */
  public static List<FrequentReason> of(Collection<DailyCount> counts, LocalDate today, int most) {
    Map<LaunchReason, long[]> sums = new EnumMap<>(LaunchReason.class);
    for (var count : counts) {
      count
          .reason()
          .ifPresent(reason -> add(sums.computeIfAbsent(reason, any -> new long[3]), count, today));
    }
    return sums.entrySet().stream()
        .map(entry -> of(entry.getKey(), entry.getValue()))
        .filter(frequent -> frequent.refused() > 0)
        .sorted(
            (one, other) ->
                one.rising() == other.rising()
                    ? Long.compare(other.refused(), one.refused())
                    : Boolean.compare(other.rising(), one.rising()))
        .limit(most)
        .toList();
  }

  /** Sums of the week, of lately, and of the week before lately. */
  private static void add(long[] sums, DailyCount count, LocalDate today) {
    if (count.day().isAfter(today.minusDays(WEEK))) {
      sums[0] += count.launches();
    }
    if (count.day().isAfter(today.minusDays(LATELY))) {
      sums[1] += count.launches();
    } else if (count.day().isAfter(today.minusDays(LATELY + WEEK))) {
      sums[2] += count.launches();
    }
  }

  private static FrequentReason of(LaunchReason reason, long[] sums) {
    boolean rising = sums[1] >= LEAST && sums[1] * WEEK > 2 * LATELY * sums[2];
    return new FrequentReason(reason, sums[0], rising);
  }
}
