package org.lmsgateway.launch.service.partition;

import java.time.LocalDate;

/**
 * One partition.
 *
 * @param end the first day that it does not hold any more
 */
record LaunchPartition(String table, LocalDate end) {}
