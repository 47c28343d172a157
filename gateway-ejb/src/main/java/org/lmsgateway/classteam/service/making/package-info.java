/**
 * Makes teams of courses, step by step, so that whoever comes next goes on where it stopped: the
 * group, then the team in it. Asks Microsoft Graph between transactions, never in one. Entry types:
 * {@link org.lmsgateway.classteam.service.making.TeamMaking} and {@link
 * org.lmsgateway.classteam.service.making.PersonSearch}.
 */
package org.lmsgateway.classteam.service.making;
