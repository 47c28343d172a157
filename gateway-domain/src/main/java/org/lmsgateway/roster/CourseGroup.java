package org.lmsgateway.roster;

import java.util.Objects;
import java.util.Optional;

/**
 * A group within a course (Course Groups Service 1.0 §3.2).
 *
 * @param name empty if the LMS gives it none
 * @param tag what the LMS uses it for, where it says so
 * @param set the id of the set that it belongs to, if it does
 */
public record CourseGroup(String id, String name, Optional<String> tag, Optional<String> set) {
  public CourseGroup {
    Objects.requireNonNull(id, "a group has an id");
    Objects.requireNonNull(name, "the name may be empty, but not null");
  }
}
