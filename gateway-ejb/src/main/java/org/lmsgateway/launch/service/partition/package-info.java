/**
 * The partitions that PostgreSQL keeps launches in, one for each day that they began on: made
 * ahead, and dropped as a whole when their time is over, which holds up no launch. Other databases
 * keep launches in one table, and here nothing happens. Knows nothing of what is in a launch. Entry
 * type: {@link org.lmsgateway.launch.service.partition.LaunchPartitions}.
 */
package org.lmsgateway.launch.service.partition;
