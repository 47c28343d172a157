/**
 * The portal's page of launches: what an admin looks up by the reference number that a user was
 * shown. It reads the log and nothing of a launch in progress. Entry type: {@link
 * org.lmsgateway.launch.web.log.LaunchesPage}.
 */
package org.lmsgateway.launch.web.log;
