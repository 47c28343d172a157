package org.lmsgateway.launch;

import org.lmsgateway.launch.browser.ReturningBrowser;
import org.lmsgateway.launch.refusal.LaunchReason;

/** The second request of a launch: the LMS's signed answer. */
public interface CallbackService {

  /**
   * Checks everything, in the order of {@link LaunchReason}, consumes the nonce once for the whole
   * cluster and records the launch, accepted or refused.
   */
  LaunchOutcome complete(LaunchParameters parameters, ReturningBrowser browser);
}
