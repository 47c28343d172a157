/**
 * LMSs that register themselves: an LMS opens a link of the gateway, a person agrees, and both tell
 * each other what an admin would otherwise copy by hand. The link is an invitation, which works
 * once, or that of a tenant, after which an admin confirms. Knows registrations, no launch. Source:
 * LTI Dynamic Registration 1.0. Entry types: {@link
 * org.lmsgateway.registration.dynamic.InvitationService} for admins, {@link
 * org.lmsgateway.registration.dynamic.DynamicRegistrationService} for LMSs.
 */
package org.lmsgateway.registration.dynamic;
