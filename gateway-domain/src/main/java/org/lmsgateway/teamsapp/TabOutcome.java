package org.lmsgateway.teamsapp;

import java.util.Objects;
import org.lmsgateway.shared.error.ErrorCode;

/** What a tab shows. */
public sealed interface TabOutcome {

  /** The course. */
  record Shown(CourseTab course) implements TabOutcome {
    public Shown {
      Objects.requireNonNull(course, "a course is shown");
    }
  }

  /**
   * Why there is nothing to see: a {@link TeamsAppRefusal}, or what the directory or the LMS said.
   */
  record Hidden(ErrorCode reason) implements TabOutcome {
    public Hidden {
      Objects.requireNonNull(reason, "there is a reason");
    }
  }
}
