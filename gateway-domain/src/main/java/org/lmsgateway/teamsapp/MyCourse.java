package org.lmsgateway.teamsapp;

import java.net.URI;
import java.util.List;
import java.util.Objects;

/**
 * One of somebody's courses that have a class team.
 *
 * @param title may be empty
 * @param team where the team is opened; null if that is not known
 * @param due what is still to be done, the first due first
 * @param toGrade how many pieces of work wait for a grade; none for students
 * @param known whether the LMS has told what is due
 */
public record MyCourse(String title, URI team, List<CourseWork> due, int toGrade, boolean known) {
  public MyCourse {
    Objects.requireNonNull(title, "a title may be empty, but not null");
    due = List.copyOf(due);
  }
}
