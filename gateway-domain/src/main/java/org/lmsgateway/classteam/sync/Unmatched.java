package org.lmsgateway.classteam.sync;

import java.util.Objects;

/**
 * Somebody of a course who is not put into its team.
 *
 * @param name what the LMS calls them; never logged
 */
public record Unmatched(String name, WhyUnmatched why) {
  public Unmatched {
    Objects.requireNonNull(name, "somebody is called something");
    Objects.requireNonNull(why, "there is a reason");
  }

  /** Without the person. */
  @Override
  public String toString() {
    return "Unmatched[" + why + "]";
  }
}
