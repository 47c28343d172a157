/**
 * Registers LMSs that come by a link, in these steps: the link ({@code Admission}), the LMS's
 * description of itself, a person's agreement, the wish that the gateway posts to the LMS ({@code
 * ToolWish}), the registration ({@code NewRegistration}). Each step gives a value or the reason why
 * not. Source: LTI Dynamic Registration 1.0. Entry type: {@link
 * org.lmsgateway.registration.service.dynamic.DynamicRegistrationServiceBean}.
 */
package org.lmsgateway.registration.service.dynamic;
