/**
 * Class teams at the API. Here and not in their own component, because the server loses resources
 * in packages whose names begin with {@code class} when it describes the API. Entry types: {@link
 * org.lmsgateway.api.web.team.ClassTeamsResource} and {@link
 * org.lmsgateway.api.web.team.ClassTeamSettingsResource}.
 */
package org.lmsgateway.api.web.team;
