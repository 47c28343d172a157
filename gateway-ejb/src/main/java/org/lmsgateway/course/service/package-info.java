/**
 * Keeps courses and opens them to the apps that they have launched. {@code lms} below asks the LMS
 * itself. Must not know launches. Entry types: {@link org.lmsgateway.course.service.CourseEntry}
 * for the launch, {@link org.lmsgateway.course.service.CourseAccess} for the services of a course.
 */
package org.lmsgateway.course.service;
