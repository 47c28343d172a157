/**
 * The keys on both sides of a registration: their parts of the details panel, and the API's way to
 * the same. Entry types: {@link org.lmsgateway.registration.web.keys.KeysPanel} and {@link
 * org.lmsgateway.registration.web.keys.RegistrationKeysResource}.
 */
package org.lmsgateway.registration.web.keys;
