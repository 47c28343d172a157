package org.lmsgateway.launch.count;

import java.time.LocalDate;
import java.util.Optional;
import org.lmsgateway.launch.refusal.LaunchReason;

/**
 * How many launches of a day ended in one way.
 *
 * @param day in UTC
 * @param reason why they were refused; empty for those that were accepted
 */
public record DailyCount(LocalDate day, Optional<LaunchReason> reason, long launches) {}
