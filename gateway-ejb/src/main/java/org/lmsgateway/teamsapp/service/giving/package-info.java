/**
 * Puts the app and its tab into class teams, each once. Entry type: {@link
 * org.lmsgateway.teamsapp.service.giving.TeamsAppTask}.
 */
package org.lmsgateway.teamsapp.service.giving;
