/**
 * The practice LMS in the browser: the course page at {@code /practice}, and what an LMS answers
 * the gateway below {@code /practice/lms}. All of it answers 404 where the practice LMS is off. It
 * reaches the launch only from outside, as any LMS does. Entry types: {@link
 * org.lmsgateway.practice.web.CoursePage} and {@link
 * org.lmsgateway.practice.web.PracticeApplication}.
 */
package org.lmsgateway.practice.web;
