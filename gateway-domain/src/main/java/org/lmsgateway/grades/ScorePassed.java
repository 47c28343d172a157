package org.lmsgateway.grades;

import java.net.URI;
import java.util.Objects;
import org.lmsgateway.course.Course;

/**
 * An LMS has taken a grade that people see now. The event is fired in no transaction, while the app
 * waits: who hears it only writes it down.
 *
 * @param lineItem the LMS's address of what is graded
 * @param user the name by which apps know the user
 */
public record ScorePassed(Course course, URI lineItem, String user) {
  public ScorePassed {
    Objects.requireNonNull(course, "a grade is given in a course");
    Objects.requireNonNull(lineItem, "something is graded");
    Objects.requireNonNull(user, "a grade is somebody's");
  }

  /** Without the person. */
  @Override
  public String toString() {
    return "ScorePassed[" + course.id() + "]";
  }
}
