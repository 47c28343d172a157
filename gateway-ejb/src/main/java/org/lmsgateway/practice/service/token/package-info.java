/**
 * Issues access tokens to the gateway when it calls as a tool (Security Framework 1.0 §4.1, RFC
 * 7523 §3), as strict as a real LMS. Entry type: {@link
 * org.lmsgateway.practice.service.token.ServiceTokensBean}.
 */
package org.lmsgateway.practice.service.token;
