/**
 * Checks and stores registrations. Entry type: {@link
 * org.lmsgateway.registration.service.RegistrationServiceBean}; the launch finds its registration
 * by {@link org.lmsgateway.registration.service.RegistrationRepository}.
 */
package org.lmsgateway.registration.service;
