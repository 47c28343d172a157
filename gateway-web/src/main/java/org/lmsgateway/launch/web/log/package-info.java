/**
 * The portal's pages of launches: the list, which follows what happens, and one launch step by
 * step. They read the log and nothing of a launch in progress. Entry types: {@link
 * org.lmsgateway.launch.web.log.LaunchesPage}, {@link org.lmsgateway.launch.web.log.LaunchPage}.
 */
package org.lmsgateway.launch.web.log;
