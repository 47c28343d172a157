/**
 * Shows and renews the keys of registrations. Entry type: {@link
 * org.lmsgateway.registration.service.keys.RegistrationKeysBean}.
 */
package org.lmsgateway.registration.service.keys;
