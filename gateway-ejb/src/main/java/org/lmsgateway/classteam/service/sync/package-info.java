/**
 * Synchronises teams with the rosters of their courses: reads both page by page into tables, and
 * writes the difference. Stops anywhere and goes on from there. Entry types: {@link
 * org.lmsgateway.classteam.service.sync.ClassTeamSync} and {@link
 * org.lmsgateway.classteam.service.sync.CourseSynchronisation}.
 */
package org.lmsgateway.classteam.service.sync;
