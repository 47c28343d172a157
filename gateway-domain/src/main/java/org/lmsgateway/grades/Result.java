package org.lmsgateway.grades;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * The grade that the LMS keeps (AGS 2.0 §3.3). It may have been changed there.
 *
 * @param user the name by which apps know the user
 * @param score null if there is none
 * @param maximum null if the LMS does not say
 * @param comment null if there is none
 */
public record Result(String user, BigDecimal score, BigDecimal maximum, String comment) {
  public Result {
    Objects.requireNonNull(user, "a result is somebody's");
  }

  /** Without the person and the grade. */
  @Override
  public String toString() {
    return "Result[]";
  }
}
