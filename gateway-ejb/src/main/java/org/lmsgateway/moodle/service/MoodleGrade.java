package org.lmsgateway.moodle.service;

import java.math.BigDecimal;

/**
 * A grade that somebody has.
 *
 * @param maximum null if Moodle does not say
 */
public record MoodleGrade(String name, BigDecimal score, BigDecimal maximum) {

  /** Without the grade. */
  @Override
  public String toString() {
    return "MoodleGrade[" + name + "]";
  }
}
