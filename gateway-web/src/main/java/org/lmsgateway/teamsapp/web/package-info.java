/**
 * The app in Microsoft Teams: its package in the portal and at the API, and the tab. Entry types:
 * {@link org.lmsgateway.teamsapp.web.TeamsAppPage}, {@link
 * org.lmsgateway.teamsapp.web.TeamsAppResource} and {@link org.lmsgateway.teamsapp.web.TabServlet}.
 */
package org.lmsgateway.teamsapp.web;
