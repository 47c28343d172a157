/**
 * The keys on both sides of a registration, for the people who run it: the tool keys that the LMS
 * fetches from the gateway, and the key set that the gateway fetches from the LMS. Entry type:
 * {@link org.lmsgateway.registration.keys.RegistrationKeys}.
 */
package org.lmsgateway.registration.keys;
