/**
 * The portal's pages of class teams. What a course shows in the LMS's frame is in {@code launched},
 * the API in {@code org.lmsgateway.api.web.team}. Entry types: {@link
 * org.lmsgateway.classteam.web.ClassTeamsPage} for courses and their teams, {@link
 * org.lmsgateway.classteam.web.ClassTeamSettingsPage} for what a tenant decides.
 */
package org.lmsgateway.classteam.web;
