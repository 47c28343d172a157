/**
 * The practice LMS's token endpoint: access tokens for its services, as a platform issues them to a
 * tool that proves itself with a signed assertion (Security Framework 1.0 §4, RFC 7523). Kept in
 * memory only. Entry type: {@link org.lmsgateway.practice.token.ServiceTokens}.
 */
package org.lmsgateway.practice.token;
