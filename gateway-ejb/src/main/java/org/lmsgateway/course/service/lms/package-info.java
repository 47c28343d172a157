/**
 * Asks LMSs on behalf of apps: gets access tokens with the registration's own key, sends requests
 * with them, waits and repeats where that is safe, and says whose fault it is when it goes wrong.
 * Sources: Security Framework 1.0 §4 (client credentials with a JWT), RFC 7523, RFC 9110 §9.2.2 and
 * §10.2.3. Entry type: {@link org.lmsgateway.course.service.lms.LmsCalls}.
 */
package org.lmsgateway.course.service.lms;
