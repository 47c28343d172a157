/**
 * The links by which LMSs may register themselves: invitations and the links of tenants, made by
 * admins. What becomes of an LMS that comes by one is not decided here. Entry type: {@link
 * org.lmsgateway.registration.service.invitation.InvitationServiceBean}.
 */
package org.lmsgateway.registration.service.invitation;
