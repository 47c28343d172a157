package org.lmsgateway.teamsapp;

import java.util.List;
import java.util.Objects;
import org.lmsgateway.shared.error.ErrorCode;

/** What somebody's own tab shows. */
public sealed interface MyCoursesOutcome {

  /** The courses; none if the person is in no class team. */
  record Shown(List<MyCourse> courses) implements MyCoursesOutcome {
    public Shown {
      courses = List.copyOf(courses);
    }
  }

  /** Why there is nothing to see. */
  record Hidden(ErrorCode reason) implements MyCoursesOutcome {
    public Hidden {
      Objects.requireNonNull(reason, "there is a reason");
    }
  }
}
