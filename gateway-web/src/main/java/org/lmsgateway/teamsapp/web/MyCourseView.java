package org.lmsgateway.teamsapp.web;

import java.util.List;
import java.util.Locale;
import org.lmsgateway.teamsapp.MyCourse;

/**
 * A course as somebody's own tab shows it.
 *
 * @param team null if it cannot be opened from here
 */
public record MyCourseView(
    String title, String team, List<CourseView.Line> due, int toGrade, boolean known) {

  static MyCourseView of(MyCourse course, Locale locale) {
    return new MyCourseView(
        course.title(),
        course.team() == null ? null : course.team().toString(),
        course.due().stream().map(work -> CourseView.Line.of(work, locale)).toList(),
        course.toGrade(),
        course.known());
  }
}
