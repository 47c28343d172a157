package org.lmsgateway.launch.count;

import java.time.LocalDate;
import java.util.List;

/** How many launches ended how: of the caller's tenant; for an operator, of the whole gateway. */
public interface LaunchStatistics {

  /**
   * The counts up to the moment, in two queries whatever the number of launches.
   *
   * @param first the first day that counts (UTC)
   * @return in the order of days, one for each way that launches of a day ended; days without any
   *     are left out
   */
  List<DailyCount> since(LocalDate first);
}
