/**
 * Rosters and groups for apps, in the API. Entry types: {@link
 * org.lmsgateway.roster.web.MembersResource} and {@link org.lmsgateway.roster.web.GroupsResource}.
 */
package org.lmsgateway.roster.web;
