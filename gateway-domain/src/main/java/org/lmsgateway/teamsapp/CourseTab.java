package org.lmsgateway.teamsapp;

import java.util.List;

/**
 * A course, as somebody in it sees it in Teams.
 *
 * @param title may be empty
 * @param teacher whether the person owns the team
 * @param due what is still to be done, the first due first; what has no date comes last
 * @param graded what the person has a grade for; empty for teachers
 * @param toGrade what waits for a grade; empty for students
 * @param toGradeKnown whether the LMS tells what waits for a grade
 */
public record CourseTab(
    String title,
    boolean teacher,
    List<CourseWork> due,
    List<CourseWork> graded,
    List<CourseWork> toGrade,
    boolean toGradeKnown) {
  public CourseTab {
    due = List.copyOf(due);
    graded = List.copyOf(graded);
    toGrade = List.copyOf(toGrade);
  }
}
