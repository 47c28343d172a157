/** Open edX: one deployment, always called 1, and deep linking that may come without a course. */
package org.lmsgateway.lms.openedx;
