package org.lmsgateway.tenantconfig;

import java.time.Duration;

/**
 * What becomes of launches.
 *
 * @param retention how long the record of a launch is kept; at least a day
 * @param countRetention how long is kept how many launches there were on a day; no shorter
 * @param practiceEnabled whether the practice LMS runs; only on a loopback address
 */
public record LaunchSettings(
    Duration retention, Duration countRetention, boolean practiceEnabled) {}
