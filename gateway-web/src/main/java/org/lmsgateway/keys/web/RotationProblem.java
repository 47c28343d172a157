package org.lmsgateway.keys.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lmsgateway.keys.rotation.RotationOutcome;
import org.lmsgateway.keys.rotation.RotationOutcome.TooEarly;
import org.lmsgateway.shared.web.problem.Problem;

/** What a client is told that wants a key to take over too early. */
public final class RotationProblem {
  private RotationProblem() {}

  /** Empty if the key was rotated. */
  public static Optional<Problem> of(RotationOutcome outcome) {
    return outcome instanceof TooEarly early
        ? Optional.of(
            new Problem(
                409,
                KeyRefusal.NEXT_KEY_TOO_NEW,
                early.possibleFrom().toString(),
                List.of(),
                Map.of()))
        : Optional.empty();
  }
}
