/**
 * Registrations as a list: searched, filtered, sorted, and with what a person wants to know of each
 * at a glance. What launches there were is told by whoever knows launches. Entry type: {@link
 * org.lmsgateway.registration.list.RegistrationList}.
 */
package org.lmsgateway.registration.list;
