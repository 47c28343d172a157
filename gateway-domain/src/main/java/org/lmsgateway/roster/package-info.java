/**
 * Who is in a course, and in which groups: what apps learn of the rosters of LMSs. Passes on and
 * keeps nothing. Knows courses, but neither launches nor grades. Sources: Names and Role
 * Provisioning Services 2.0, Course Groups Service 1.0. Entry types: {@link
 * org.lmsgateway.roster.RosterService} and {@link org.lmsgateway.roster.GroupService}.
 */
package org.lmsgateway.roster;
