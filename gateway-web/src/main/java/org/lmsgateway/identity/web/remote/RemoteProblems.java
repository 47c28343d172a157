package org.lmsgateway.identity.web.remote;

import java.util.List;
import java.util.Map;
import org.lmsgateway.identity.access.RemoteOutcome;
import org.lmsgateway.shared.web.problem.Problem;

/** Refusals of remote sessions, as problems. */
final class RemoteProblems {

  private RemoteProblems() {}

  static Problem of(RemoteOutcome.Refused refused) {
    var reason = refused.reason();
    return new Problem(reason.status(), reason, refused.detail(), List.of(), Map.of());
  }
}
