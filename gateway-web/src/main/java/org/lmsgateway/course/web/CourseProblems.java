package org.lmsgateway.course.web;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.lmsgateway.course.CourseId;
import org.lmsgateway.course.CourseOutcome;
import org.lmsgateway.course.CourseOutcome.Done;
import org.lmsgateway.course.CourseOutcome.Refused;
import org.lmsgateway.course.CourseRefusal;
import org.lmsgateway.shared.web.problem.Problem;
import org.lmsgateway.shared.web.problem.RefusedRequest;

/** Tells an app why it does not get what it asked of a course, and whose fault that is. */
public final class CourseProblems {
  private CourseProblems() {}

  /**
   * What was done.
   *
   * @throws RefusedRequest if nothing was
   */
  public static <T> T require(CourseOutcome<T> outcome) {
    if (outcome instanceof Done<T> done) {
      return done.value();
    }
    var refused = (Refused<T>) outcome;
    throw new RefusedRequest(problem(refused), refused.retryAfter());
  }

  /**
   * The id of a course in an address.
   *
   * @throws RefusedRequest if it is none
   */
  public static CourseId id(String text) {
    return CourseId.parse(text)
        .orElseGet(() -> require(Refused.of(CourseRefusal.COURSE_NOT_FOUND, "")));
  }

  private static Problem problem(Refused<?> refused) {
    var reason = refused.reason();
    Map<String, Object> more = new HashMap<>();
    more.put("party", reason.party().name().toLowerCase(Locale.ROOT));
    if (refused.lmsStatus() != 0) {
      more.put("lmsStatus", refused.lmsStatus());
    }
    return new Problem(status(reason), reason, refused.detail(), List.of(), more);
  }

  /** In the 500s what is not the app's own doing. */
  private static int status(CourseRefusal reason) {
    return switch (reason) {
      case COURSE_NOT_FOUND, NOT_IN_COURSE -> 404;
      case SERVICE_NOT_ALLOWED, REGISTRATION_NOT_SERVED -> 403;
      case SERVICE_NOT_OFFERED, NO_CONTENT_ASKED, LMS_CONFLICT -> 409;
      case REQUEST_INVALID, LMS_REJECTED -> 422;
      case LMS_BUSY -> 503;
      case LMS_UNREACHABLE -> 504;
      case LMS_TOKEN_REFUSED, LMS_DENIED, LMS_ADDRESS_REFUSED, LMS_FAULT, LMS_ANSWER_UNREADABLE ->
          502;
    };
  }
}
