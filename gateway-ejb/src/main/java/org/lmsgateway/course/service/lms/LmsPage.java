package org.lmsgateway.course.service.lms;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * A part of a list, as an LMS answered it.
 *
 * @param items whatever the LMS put into the list
 * @param next where the list goes on; empty at the end
 * @param differences where to ask later for what has changed since; empty if the LMS does not say
 */
public record LmsPage(List<?> items, Optional<URI> next, Optional<URI> differences) {}
