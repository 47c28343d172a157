package org.lmsgateway.notice;

import org.lmsgateway.course.CourseId;
import org.lmsgateway.course.CourseOutcome;

/** Subscribes apps to the notices of LMSs, course by course. For apps with the service. */
public interface NoticeService {

  /**
   * Replaces what the app wants of that course, and subscribes at the LMS to what it did not send
   * to the gateway yet. If the LMS refuses, all stays as it was.
   */
  CourseOutcome<NoticeWish> subscribe(CourseId course, NoticeWish wish);

  /** What the app wants of that course. */
  CourseOutcome<NoticeWish> find(CourseId course);
}
