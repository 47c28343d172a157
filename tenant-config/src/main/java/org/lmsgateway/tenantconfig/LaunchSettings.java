package org.lmsgateway.tenantconfig;

import java.time.Duration;

/**
 * What becomes of launches.
 *
 * @param retention how long the record of a launch is kept; at least a day
 * @param practiceEnabled whether the practice LMS runs; only on a loopback address
 */
public record LaunchSettings(Duration retention, boolean practiceEnabled) {}
