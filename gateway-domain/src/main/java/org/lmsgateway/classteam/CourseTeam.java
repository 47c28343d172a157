package org.lmsgateway.classteam;

import java.util.Objects;
import java.util.Optional;
import org.lmsgateway.course.Course;

/**
 * A course, whether it has a team or not.
 *
 * @param lms what its registration is called
 */
public record CourseTeam(Course course, String lms, Optional<ClassTeam> team) {
  public CourseTeam {
    Objects.requireNonNull(course, "there is a course");
    Objects.requireNonNull(lms, "a registration has a name");
    Objects.requireNonNull(team, "a team may be empty, but not null");
  }

  public ClassTeamState state() {
    return team.map(ClassTeam::state).orElse(ClassTeamState.NONE);
  }
}
