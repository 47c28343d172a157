/**
 * Shows what a check of the connection to an LMS found, with cause and fix. Entry type: {@link
 * org.lmsgateway.registration.web.connection.ConnectionPanel}.
 */
package org.lmsgateway.registration.web.connection;
