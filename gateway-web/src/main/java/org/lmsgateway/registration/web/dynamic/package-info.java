/**
 * LMSs that register themselves, over HTTP: the address that an LMS opens, its two pages and its
 * refusals, and, for admins, invitations and the tenant's link in the portal and the API. Decides
 * nothing; that is the services'. Entry types: {@link
 * org.lmsgateway.registration.web.dynamic.RegisterResource}, {@link
 * org.lmsgateway.registration.web.dynamic.InvitePage}.
 */
package org.lmsgateway.registration.web.dynamic;
