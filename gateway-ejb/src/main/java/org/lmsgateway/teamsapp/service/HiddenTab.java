package org.lmsgateway.teamsapp.service;

import org.lmsgateway.course.CourseOutcome;
import org.lmsgateway.microsoft.service.call.GraphOutcome;
import org.lmsgateway.shared.error.ErrorCode;

/** A tab has nothing to show. */
class HiddenTab extends Exception {
  private static final long serialVersionUID = 1;

  private final transient ErrorCode reason;

  HiddenTab(ErrorCode reason) {
    super(reason.name());
    this.reason = reason;
  }

  ErrorCode reason() {
    return reason;
  }

  /** What the LMS was asked for. */
  static <T> T unless(CourseOutcome<T> outcome) throws HiddenTab {
    if (outcome instanceof CourseOutcome.Refused<T> refused) {
      throw new HiddenTab(refused.reason());
    }
    return ((CourseOutcome.Done<T>) outcome).value();
  }

  /** What the directory was asked for. */
  static <T> T unless(GraphOutcome<T> outcome) throws HiddenTab {
    if (outcome instanceof GraphOutcome.Refused<T> refused) {
      throw new HiddenTab(refused.reason());
    }
    return ((GraphOutcome.Done<T>) outcome).value();
  }
}
