package org.lmsgateway.course.service;

import org.lmsgateway.app.App;
import org.lmsgateway.course.Course;
import org.lmsgateway.registration.Registration;

/** A course that an app may work in now, with the registration that leads to its LMS. */
public record OpenCourse(Course course, Registration registration, App app) {}
