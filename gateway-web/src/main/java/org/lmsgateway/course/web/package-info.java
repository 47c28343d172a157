/**
 * Courses for apps, in the API, and how refusals of a course's services are told. Entry types:
 * {@link org.lmsgateway.course.web.CoursesResource}, {@link
 * org.lmsgateway.course.web.CourseProblems}.
 */
package org.lmsgateway.course.web;
