/**
 * A launch that nobody made, gone through at the start of a node so that the first real one finds
 * everything made. Leaves nothing behind. Entry type: {@link
 * org.lmsgateway.launch.service.rehearsal.LaunchRehearsal}.
 */
package org.lmsgateway.launch.service.rehearsal;
