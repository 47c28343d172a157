/**
 * Courses: the contexts of LMSs that apps were launched from, with the addresses of the services
 * that the launches brought, and what can go wrong when such a service is asked. Knows
 * registrations and apps, but neither launches nor what a service says. Sources: LTI 1.3 Core
 * §5.4.1, Security Framework 1.0 §4 (access tokens for services). Entry type: {@link
 * org.lmsgateway.course.CourseService}.
 */
package org.lmsgateway.course;
