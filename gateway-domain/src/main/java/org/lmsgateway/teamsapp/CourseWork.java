package org.lmsgateway.teamsapp;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.util.Objects;

/**
 * A piece of work in a course.
 *
 * @param due when it has to be done; null for any time
 * @param score of the person who looks; null if there is none
 * @param maximum that can be had; null if the LMS does not say
 * @param toGrade how many have handed it in and have no grade
 * @param address where it is in the LMS; null if that is not known
 */
public record CourseWork(
    String name, Instant due, BigDecimal score, BigDecimal maximum, int toGrade, URI address) {
  public CourseWork {
    Objects.requireNonNull(name, "a piece of work may be without a name, but not null");
  }

  /** Without the grade. */
  @Override
  public String toString() {
    return "CourseWork[" + name + "]";
  }
}
