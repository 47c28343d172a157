/**
 * Registrations: an LMS registered for a tenant, with its addresses, its deployments and the apps
 * it may launch. Knows tenants, apps and platforms, no launch. Sources: LTI 1.3 Core §3.1.2 and
 * §3.1.3, Security Framework 1.0 §5.1. Entry type: {@link
 * org.lmsgateway.registration.RegistrationService}.
 */
package org.lmsgateway.registration;
