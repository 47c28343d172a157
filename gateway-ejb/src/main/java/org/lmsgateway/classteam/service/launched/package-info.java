/**
 * The built-in app: who has launched it, from which course, and what they ask for. What proves them
 * is a ticket, sealed by the gateway. Entry type: {@link
 * org.lmsgateway.classteam.service.launched.ClassTeamAppBean}.
 */
package org.lmsgateway.classteam.service.launched;
