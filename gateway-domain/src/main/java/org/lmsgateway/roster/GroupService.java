package org.lmsgateway.roster;

import org.lmsgateway.course.CourseId;
import org.lmsgateway.course.CourseOutcome;
import org.lmsgateway.shared.Page;

/**
 * Asks LMSs for the groups of a course, one page at a time. For apps with the service of groups.
 * Who is in which group, the roster says.
 */
public interface GroupService {

  /**
   * One part of the groups.
   *
   * @param cursor where to go on, as a page said, or null for the beginning
   * @param limit how many at the most; an LMS may send more or fewer
   * @throws org.lmsgateway.shared.InvalidCursorException if the cursor was not given to this app
   *     for this list
   */
  CourseOutcome<Page<CourseGroup>> groups(CourseId course, String cursor, int limit);

  /** One part of the sets that groups belong to; parameters as for groups. */
  CourseOutcome<Page<GroupSet>> groupSets(CourseId course, String cursor, int limit);
}
