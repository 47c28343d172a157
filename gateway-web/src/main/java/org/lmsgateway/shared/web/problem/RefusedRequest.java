package org.lmsgateway.shared.web.problem;

import java.time.Duration;
import java.util.Optional;

/** A request that a service refuses; {@link FaultMapper} answers with its problem. */
public class RefusedRequest extends RuntimeException {
  private final transient Problem problem;
  private final transient Optional<Duration> retryAfter;

  /**
   * Refuses.
   *
   * @param retryAfter when it may be worth another try; empty if nobody knows
   */
  public RefusedRequest(Problem problem, Optional<Duration> retryAfter) {
    super(problem.code().name());
    this.problem = problem;
    this.retryAfter = retryAfter;
  }

  Problem problem() {
    return problem;
  }

  Optional<Duration> retryAfter() {
    return retryAfter;
  }
}
