package org.lmsgateway.course.service;

import java.net.URI;
import java.util.Optional;
import org.lmsgateway.course.CoursePlace;
import org.lmsgateway.course.ServiceAddresses;

/**
 * What a launch says about its course.
 *
 * @param title null if it says none
 * @param lineItem the line item that the LMS has for the resource link
 */
public record LaunchedCourse(
    CoursePlace place, String title, ServiceAddresses services, Optional<URI> lineItem) {}
