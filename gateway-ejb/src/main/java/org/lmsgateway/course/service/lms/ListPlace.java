package org.lmsgateway.course.service.lms;

import java.net.URI;
import java.util.Objects;
import java.util.Optional;

/**
 * A part of an LMS's list: where it is asked for, and which role the app wants of it.
 *
 * @param role a URI; empty for all members
 */
public record ListPlace(URI address, Optional<String> role) {
  public ListPlace {
    Objects.requireNonNull(address, "a part of a list has an address");
    Objects.requireNonNull(role, "the role may be empty, but not null");
  }
}
