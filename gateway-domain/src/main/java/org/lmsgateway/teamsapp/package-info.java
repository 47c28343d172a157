/**
 * The app in Microsoft Teams: its package for a tenant, and the tab in a class team, which shows
 * what is due, one's grades, and to teachers what is to grade. It keeps nothing. Entry types:
 * {@link org.lmsgateway.teamsapp.TeamsAppService} and {@link org.lmsgateway.teamsapp.TabService}.
 */
package org.lmsgateway.teamsapp;
