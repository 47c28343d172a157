package org.lmsgateway.moodle.service;

/** What somebody has handed in, or begun. */
public record MoodleSubmission(String user, boolean submitted, boolean graded) {

  /** Without whose it is. */
  @Override
  public String toString() {
    return "MoodleSubmission[]";
  }
}
