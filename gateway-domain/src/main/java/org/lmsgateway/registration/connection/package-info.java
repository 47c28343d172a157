/**
 * Whether an LMS can be reached and understood as a registration says: its key set, its issuer, its
 * clock, its token endpoint, its deployments, and whether browsers will keep our cookie. What is
 * found has codes, whose texts name cause and fix. Entry type: {@link
 * org.lmsgateway.registration.connection.ConnectionCheck}.
 */
package org.lmsgateway.registration.connection;
