/**
 * Makes the package of the app in Microsoft Teams, and what its tab shows. Entry types: {@link
 * org.lmsgateway.teamsapp.service.TeamsAppServiceBean} and {@link
 * org.lmsgateway.teamsapp.service.TabServiceBean}.
 */
package org.lmsgateway.teamsapp.service;
