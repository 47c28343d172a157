/**
 * The practice LMS in the browser: the course page at {@code /practice}. All of it, and what is
 * below it, answers 404 where the practice LMS is off. It reaches the launch only from outside, as
 * any LMS does. Entry type: {@link org.lmsgateway.practice.web.CoursePage}.
 */
package org.lmsgateway.practice.web;
