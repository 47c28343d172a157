package org.lmsgateway.teamsapp.web;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.lmsgateway.teamsapp.CourseTab;
import org.lmsgateway.teamsapp.CourseWork;

/** A course as the tab shows it. */
public record CourseView(
    String title,
    boolean teacher,
    List<Line> due,
    List<Line> graded,
    List<Line> toGrade,
    boolean toGradeKnown) {

  /**
   * A piece of work.
   *
   * @param due null for any time
   * @param grade such as {@code 8.5 / 10}; null for none
   * @param toGrade how many wait for a grade
   * @param address null if it cannot be opened from here
   */
  public record Line(String name, Instant due, String grade, int toGrade, String address) {
    static Line of(CourseWork work, Locale locale) {
      return new Line(
          work.name(),
          work.due(),
          grade(work, locale),
          work.toGrade(),
          work.address() == null ? null : work.address().toString());
    }

    private static String grade(CourseWork work, Locale locale) {
      if (work.score() == null) {
        return null;
      }
      var score = number(work.score(), locale);
      return work.maximum() == null ? score : score + " / " + number(work.maximum(), locale);
    }

    private static String number(BigDecimal number, Locale locale) {
      var format = NumberFormat.getInstance(locale);
      format.setMaximumFractionDigits(2);
      return format.format(number);
    }
  }

  static CourseView of(CourseTab tab, Locale locale) {
    return new CourseView(
        tab.title(),
        tab.teacher(),
        lines(tab.due(), locale),
        lines(tab.graded(), locale),
        lines(tab.toGrade(), locale),
        tab.toGradeKnown());
  }

  private static List<Line> lines(List<CourseWork> work, Locale locale) {
    return work.stream().map(one -> Line.of(one, locale)).toList();
  }
}
