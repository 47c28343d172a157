package org.lmsgateway.classteam;

import java.util.Optional;
import org.lmsgateway.course.CourseId;
import org.lmsgateway.shared.Page;
import org.lmsgateway.shared.PageRequest;

/**
 * Shows admins the courses of their tenant and their teams. Everyone is confined to the own tenant;
 * an operator sees all. A course that the caller does not see gives empty.
 */
public interface ClassTeamService {

  /**
   * A part of the courses, in the order of titles.
   *
   * @param text a part of the title, in any case; null or blank for all
   */
  Page<CourseTeam> list(String text, PageRequest page);

  Optional<CourseTeam> find(CourseId course);

  /**
   * Asks for a team; it is made when the next run finds an owner. A course that has one, or waits
   * for one, is left as it is.
   */
  Optional<CourseTeam> want(CourseId course);

  /** Forgets the team of a course. The team itself stays as it is; empty if there is none. */
  Optional<CourseTeam> forget(CourseId course);
}
