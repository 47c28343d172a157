/**
 * What differs from LMS to LMS. Knows no registration: it answers questions about a platform. Entry
 * type: {@link org.lmsgateway.lms.Platform}.
 */
package org.lmsgateway.lms;
