package org.lmsgateway.moodle.service;

import java.net.URI;
import java.time.Instant;
import java.util.List;

/**
 * An assignment.
 *
 * @param due null for none
 * @param visible whether everybody in the course sees it
 */
public record MoodleAssignment(
    String name, Instant due, URI address, boolean visible, List<MoodleSubmission> submissions) {
  public MoodleAssignment {
    submissions = List.copyOf(submissions);
  }

  /** Whether somebody has handed it in. */
  public boolean isSubmittedBy(String user) {
    return submissions.stream().anyMatch(one -> one.submitted() && one.user().equals(user));
  }

  /** How many have handed it in and have no grade. */
  public int toGrade() {
    return (int) submissions.stream().filter(one -> one.submitted() && !one.graded()).count();
  }

  /** Without who has handed in. */
  @Override
  public String toString() {
    return "MoodleAssignment[" + name + "]";
  }
}
