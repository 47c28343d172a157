/**
 * What the practice LMS answers the gateway, below {@code /practice/lms}: authentication, key set,
 * access tokens, the services of the course, and what comes back from deep linking. Media types,
 * members and statuses are those of the specifications (NRPS 2.0, AGS 2.0, Course Groups 1.0, Deep
 * Linking 2.0). Entry type: {@link org.lmsgateway.practice.web.platform.PracticeApplication}.
 */
package org.lmsgateway.practice.web.platform;
