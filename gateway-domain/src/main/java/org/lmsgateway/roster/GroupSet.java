package org.lmsgateway.roster;

import java.util.Objects;

/**
 * A set of groups, such as those of one assignment (Course Groups Service 1.0 §3.3).
 *
 * @param name empty if the LMS gives it none
 */
public record GroupSet(String id, String name) {
  public GroupSet {
    Objects.requireNonNull(id, "a set of groups has an id");
    Objects.requireNonNull(name, "the name may be empty, but not null");
  }
}
