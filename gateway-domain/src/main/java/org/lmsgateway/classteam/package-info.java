/**
 * Class teams: the pair of a course and a team in Microsoft Teams. Knows courses, rosters and the
 * connection to Microsoft 365. What a tenant has decided about them is in {@code settings}. Source:
 * Microsoft Graph v1.0, resource types {@code group} and {@code team}. Entry type: {@link
 * org.lmsgateway.classteam.ClassTeam}.
 */
package org.lmsgateway.classteam;
