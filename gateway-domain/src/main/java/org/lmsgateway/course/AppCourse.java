package org.lmsgateway.course;

import java.util.Set;
import org.lmsgateway.app.LtiService;

/**
 * A course as the calling app sees it.
 *
 * @param services those that the LMS offers there and the app may use
 */
public record AppCourse(Course course, Set<LtiService> services) {
  public AppCourse {
    services = Set.copyOf(services);
  }
}
