package org.lmsgateway.course.service.lms;

import java.time.Duration;
import java.util.Optional;
import org.lmsgateway.course.CourseOutcome.Refused;
import org.lmsgateway.course.CourseRefusal;
import org.lmsgateway.outbound.SendOutcome.Answered;
import org.lmsgateway.outbound.SendOutcome.Unanswered;

/** Says what an LMS's failure means and whose it is. */
final class LmsFaults {

  private static final long LONGEST_WAIT_SECONDS = 3600;

  private LmsFaults() {}

  static <T> Refused<T> of(Unanswered unanswered) {
    var reason =
        switch (unanswered.fault()) {
          case SCHEME_NOT_ALLOWED, ADDRESS_NOT_ALLOWED -> CourseRefusal.LMS_ADDRESS_REFUSED;
          case TOO_LARGE, NOT_JSON -> CourseRefusal.LMS_ANSWER_UNREADABLE;
          case UNREACHABLE, TIMEOUT, REDIRECTED, STATUS -> CourseRefusal.LMS_UNREACHABLE;
        };
    return new Refused<>(reason, unanswered.fault().name(), unanswered.status(), Optional.empty());
  }

  static <T> Refused<T> of(Answered answer) {
    return new Refused<>(reason(answer.status()), "", answer.status(), retryAfter(answer));
  }

  private static CourseRefusal reason(int status) {
    return switch (status) {
      case 401, 403 -> CourseRefusal.LMS_DENIED;
      case 404, 410 -> CourseRefusal.NOT_IN_COURSE;
      case 409, 412 -> CourseRefusal.LMS_CONFLICT;
      case 429, 503 -> CourseRefusal.LMS_BUSY;
      default -> status >= 500 ? CourseRefusal.LMS_FAULT : CourseRefusal.LMS_REJECTED;
    };
  }

  /** RFC 9110 §10.2.3; the form with a date is rare, and then the app waits as it likes. */
  static Optional<Duration> retryAfter(Answered answer) {
    return answer
        .header("Retry-After")
        .filter(text -> text.matches("\\d{1,6}"))
        .map(Long::parseLong)
        .map(seconds -> Duration.ofSeconds(Math.min(seconds, LONGEST_WAIT_SECONDS)));
  }

  /** What an LMS wrote goes on only as far as it is plain and short. */
  static String printable(String text) {
    var plain = text.replaceAll("[^\\x20-\\x7e]", "?");
    return plain.length() > 120 ? plain.substring(0, 120) : plain;
  }
}
