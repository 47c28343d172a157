/**
 * The record of launches after the fact: shown to those whose launches they are, and forgotten when
 * its time is over. Takes no part in a launch and knows none of its steps; what the record holds is
 * the gateway's own choice, so no specification is its source. Entry types: {@link
 * org.lmsgateway.launch.service.log.LaunchLogBean}, {@link
 * org.lmsgateway.launch.service.log.LaunchCleanup}.
 */
package org.lmsgateway.launch.service.log;
