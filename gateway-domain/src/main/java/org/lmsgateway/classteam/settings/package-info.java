/**
 * What a tenant decides about its class teams: which courses have one, what it is called, who is
 * who in it, and how people are found in the directory. Knows no team. Entry type: {@link
 * org.lmsgateway.classteam.settings.ClassTeamSettings}.
 */
package org.lmsgateway.classteam.settings;
