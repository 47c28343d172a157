package org.lmsgateway.course;

import org.lmsgateway.shared.Page;
import org.lmsgateway.shared.PageRequest;

/** The courses that the calling app may work in: of its launch's token that one, else all. */
public interface CourseService {

  /** The course, if it has launched the app. */
  CourseOutcome<Course> find(CourseId id);

  /** In the order of ids. */
  Page<Course> list(PageRequest page);
}
