/**
 * Keeps which courses have a team, and what tenants have decided about that. Entry type: {@link
 * org.lmsgateway.classteam.service.ClassTeamRepository}.
 */
package org.lmsgateway.classteam.service;
