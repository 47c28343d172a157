package org.lmsgateway.course;

import org.lmsgateway.shared.Page;
import org.lmsgateway.shared.PageRequest;

/** The courses that the calling app may work in: of its launch's token that one, else all. */
public interface CourseService {

  /** The course, if it has launched the app. */
  CourseOutcome<AppCourse> find(CourseId id);

  /** In the order of ids. */
  Page<AppCourse> list(PageRequest page);
}
