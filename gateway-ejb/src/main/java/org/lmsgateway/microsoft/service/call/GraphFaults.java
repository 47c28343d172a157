package org.lmsgateway.microsoft.service.call;

import java.util.Optional;
import org.lmsgateway.microsoft.GraphRefusal;
import org.lmsgateway.microsoft.service.call.GraphOutcome.Done;
import org.lmsgateway.microsoft.service.call.GraphOutcome.Refused;
import org.lmsgateway.outbound.SendOutcome.Unanswered;

/** Says what a failure of Microsoft 365 means. */
public final class GraphFaults {

  private GraphFaults() {}

  static <T> Refused<T> of(Unanswered unanswered) {
    var reason =
        switch (unanswered.fault()) {
          case TOO_LARGE, NOT_JSON -> GraphRefusal.MICROSOFT_ANSWER_UNREADABLE;
          default -> GraphRefusal.MICROSOFT_UNREACHABLE;
        };
    return Refused.of(reason, unanswered.fault().name());
  }

  /** Why that answer is none that was wanted. */
  public static <T> Refused<T> of(GraphAnswer answer) {
    return new Refused<>(reason(answer.status()), answer.errorCode(), answer.retryAfter());
  }

  /** The answer if it is one of success. */
  public static GraphOutcome<GraphAnswer> unlessDone(GraphAnswer answer) {
    return answer.isSuccess() ? new Done<>(answer) : of(answer);
  }

  private static GraphRefusal reason(int status) {
    return switch (status) {
      case 401 -> GraphRefusal.MICROSOFT_SIGN_IN_REFUSED;
      case 403 -> GraphRefusal.MICROSOFT_PERMISSION_MISSING;
      case 404, 410 -> GraphRefusal.MICROSOFT_NOT_FOUND;
      case 429, 503 -> GraphRefusal.MICROSOFT_BUSY;
      default ->
          status >= 500 || status == 0
              ? GraphRefusal.MICROSOFT_FAULT
              : GraphRefusal.MICROSOFT_REJECTED;
    };
  }

  /** What was read is not what Microsoft Graph documents. */
  static <T> Refused<T> unreadable() {
    return new Refused<>(GraphRefusal.MICROSOFT_ANSWER_UNREADABLE, "", Optional.empty());
  }
}
