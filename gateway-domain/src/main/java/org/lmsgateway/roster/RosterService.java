package org.lmsgateway.roster;

import org.lmsgateway.course.CourseId;
import org.lmsgateway.course.CourseOutcome;

/** Asks LMSs who is in a course, one page at a time. For apps with the roster service. */
public interface RosterService {

  /**
   * One part of the roster.
   *
   * @throws org.lmsgateway.shared.InvalidCursorException if the cursor was not given to this app
   *     for this course
   */
  CourseOutcome<RosterPage> members(CourseId course, RosterRequest request);
}
