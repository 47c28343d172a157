package org.lmsgateway.classteam.service.sync;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.lmsgateway.course.CourseOutcome;
import org.lmsgateway.course.CourseRefusal;
import org.lmsgateway.microsoft.GraphRefusal;
import org.lmsgateway.microsoft.service.call.GraphOutcome;

/**
 * What keeps a course from being synchronised.
 *
 * @param code of the error
 * @param everywhere whether it would keep the other courses of the tenant too
 */
record Trouble(String code, boolean everywhere) {

  private static final Set<GraphRefusal> EVERYWHERE =
      EnumSet.of(
          GraphRefusal.MICROSOFT_NOT_CONNECTED,
          GraphRefusal.MICROSOFT_SIGN_IN_REFUSED,
          GraphRefusal.MICROSOFT_PERMISSION_MISSING,
          GraphRefusal.MICROSOFT_BUSY,
          GraphRefusal.MICROSOFT_UNREACHABLE);

  static Optional<Trouble> of(GraphOutcome<?> outcome) {
    return outcome instanceof GraphOutcome.Refused<?> refused
        ? Optional.of(of(refused.reason()))
        : Optional.empty();
  }

  static Trouble of(GraphRefusal reason) {
    return new Trouble(reason.name(), EVERYWHERE.contains(reason));
  }

  static Optional<Trouble> of(CourseOutcome<?> outcome) {
    return outcome instanceof CourseOutcome.Refused<?> refused
        ? Optional.of(new Trouble(refused.reason().name(), false))
        : Optional.empty();
  }

  /** Whether the LMS says that there is no such course. */
  boolean isOver() {
    return code.equals(CourseRefusal.NOT_IN_COURSE.name());
  }
}
