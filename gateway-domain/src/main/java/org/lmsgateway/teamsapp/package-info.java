/**
 * The app in Microsoft Teams: its package for a tenant, the tab in a class team, which shows what
 * is due, one's grades, and to teachers what is to grade, and everybody's own tab. The tabs keep
 * nothing. Entry types: {@link org.lmsgateway.teamsapp.TeamsAppService}, {@link
 * org.lmsgateway.teamsapp.TabService} and {@link org.lmsgateway.teamsapp.MyCoursesService}.
 */
package org.lmsgateway.teamsapp;
