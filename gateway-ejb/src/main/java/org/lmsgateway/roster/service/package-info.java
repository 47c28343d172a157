/**
 * Asks LMSs for members and groups, page by page, and gives apps as much of the answers as they are
 * given. Cursors are the LMS's own links, encrypted for one app, course and list, so that nobody
 * can make the gateway fetch another address. Entry types: {@link
 * org.lmsgateway.roster.service.RosterServiceBean} and {@link
 * org.lmsgateway.roster.service.GroupServiceBean} for apps, {@link
 * org.lmsgateway.roster.service.RosterPages} for the gateway's own work.
 */
package org.lmsgateway.roster.service;
