/**
 * The services of an LMS that the tests play: access tokens, roster, grades, course groups, notices
 * and the return of deep linking. Each checks what a strict LMS checks, records what it received,
 * and fails on demand. Modelled on LTI Security Framework 1.0 §4, NRPS 2.0, AGS 2.0, Deep Linking
 * 2.0, Course Groups 1.0, Platform Notification 1.0 and on what Moodle answers. Entry type: {@link
 * org.lmsgateway.test.services.LmsServices}.
 */
package org.lmsgateway.test.services;
