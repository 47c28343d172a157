package org.lmsgateway.teamsapp.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.lmsgateway.course.service.OpenCourse;
import org.lmsgateway.teamsapp.CourseTab;

/**
 * The work in a course: from Moodle where an admin has entered a token, otherwise from the grade
 * service of the LMS, which shows what the gateway's apps have made.
 */
@ApplicationScoped
public class TabWork {

  private MoodleWork moodle;
  private GradeWork grades;

  protected TabWork() {}

  @Inject
  public TabWork(MoodleWork moodle, GradeWork grades) {
    this.moodle = moodle;
    this.grades = grades;
  }

  CourseTab of(OpenCourse open, TabMember member) throws HiddenTab {
    Optional<CourseTab> known = moodle.of(open, member);
    return known.isPresent() ? known.get() : grades.of(open, member);
  }
}
