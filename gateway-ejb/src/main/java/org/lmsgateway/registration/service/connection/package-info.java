/**
 * Tries out what registrations say. Each probe looks at one thing; those that ask the LMS do so
 * side by side and within the limits of the guarded client. Entry type: {@link
 * org.lmsgateway.registration.service.connection.ConnectionCheckBean}.
 */
package org.lmsgateway.registration.service.connection;
