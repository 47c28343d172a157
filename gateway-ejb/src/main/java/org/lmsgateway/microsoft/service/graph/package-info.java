/**
 * Users, groups and teams of a tenant's directory, as Microsoft Graph 1.0 has them. Knows nothing
 * of courses. Never called inside a transaction. Entry types: {@link
 * org.lmsgateway.microsoft.service.graph.GraphUsers}, {@link
 * org.lmsgateway.microsoft.service.graph.GraphGroups} and {@link
 * org.lmsgateway.microsoft.service.graph.GraphTeams}.
 */
package org.lmsgateway.microsoft.service.graph;
