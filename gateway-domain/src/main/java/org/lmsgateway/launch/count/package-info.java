/**
 * How many launches ended how, by day (UTC): of one registration, of one tenant, of the whole
 * gateway. Counted after the fact and kept longer than the launches themselves; holds no person.
 * Entry type: {@link org.lmsgateway.launch.count.LaunchStatistics}.
 */
package org.lmsgateway.launch.count;
