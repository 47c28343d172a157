package org.lmsgateway.launch.service.count;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.lmsgateway.launch.count.DailyCount;
import org.lmsgateway.launch.count.LaunchCount;
import org.lmsgateway.launch.count.LaunchStatistics;
import org.lmsgateway.launch.refusal.LaunchReason;
import org.lmsgateway.shared.CallerContext;
import org.lmsgateway.shared.Role;

/** Puts together what is counted and what came since then, for those whose it is. */
@Stateless
@RolesAllowed({Role.OPERATOR_NAME, Role.ADMIN_NAME, Role.EDUCATOR_NAME})
public class LaunchStatisticsBean implements LaunchStatistics {

  private final LaunchCountRepository counts;
  private final CallerContext callers;
  private final Clock clock;

  public LaunchStatisticsBean() {
    this(null, null, null);
  }

  @Inject
  public LaunchStatisticsBean(LaunchCountRepository counts, CallerContext callers, Clock clock) {
    this.counts = counts;
    this.callers = callers;
    this.clock = clock;
  }

  @Override
  public List<DailyCount> since(LocalDate first) {
    var caller = callers.current();
    if (caller.isOperator()) {
      return since(first, LaunchCount.GATEWAY);
    }
    return caller.tenant().map(tenant -> since(first, tenant.value())).orElse(List.of());
  }

  private List<DailyCount> since(LocalDate first, String subject) {
    var all = new ArrayList<>(counts.counted(subject, first));
    all.addAll(uncounted(first, subject));
    return added(all);
  }

  /** What the timer has not seen yet: a minute or two, unless it has much to catch up with. */
  private List<DailyCount> uncounted(LocalDate first, String subject) {
    var until = counts.counting().until();
    var start = first.atStartOfDay(ZoneOffset.UTC).toInstant();
    var from = until.isAfter(start) ? until : start;
    var end = clock.instant().plus(CountingStep.LAG);
    var found = new ArrayList<DailyCount>();
    while (from.isBefore(end)) {
      var midnight = CountingStep.endOfDay(from);
      tally(subject, from, midnight)
          .forEach(one -> found.add(new DailyCount(one.day(), one.why(), one.launches())));
      from = midnight;
    }
    return found;
  }

  private List<Tally> tally(String subject, Instant from, Instant to) {
    return subject.equals(LaunchCount.GATEWAY)
        ? counts.tally(from, to)
        : counts.tally(subject, from, to);
  }

  /** One for each way that launches of a day ended. */
  private static List<DailyCount> added(List<DailyCount> counts) {
    Map<LocalDate, Map<Optional<LaunchReason>, Long>> days = new TreeMap<>();
    counts.forEach(
        count ->
            days.computeIfAbsent(count.day(), day -> new LinkedHashMap<>())
                .merge(count.reason(), count.launches(), Long::sum));
    var sums = new ArrayList<DailyCount>();
    days.forEach(
        (day, ways) -> ways.forEach((way, sum) -> sums.add(new DailyCount(day, way, sum))));
    return sums;
  }
}
