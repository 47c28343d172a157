/**
 * Synchronising teams with the rosters of their courses: how far it is, who is whom in the
 * directory, and who is in the team. Knows the teams and the rules of a tenant. Entry type: {@link
 * org.lmsgateway.classteam.sync.ClassTeamSyncService}.
 */
package org.lmsgateway.classteam.sync;
