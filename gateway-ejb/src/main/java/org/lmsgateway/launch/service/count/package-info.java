/**
 * Counts launches after the fact. A timer on one node of all adds up what is new since it last
 * came, so that a launch itself writes one row and touches no other; what the timer has not seen
 * yet is counted when somebody looks. Entry types: {@link
 * org.lmsgateway.launch.service.count.LaunchCounter}, {@link
 * org.lmsgateway.launch.service.count.LaunchStatisticsBean}.
 */
package org.lmsgateway.launch.service.count;
