package org.lmsgateway.launch;

import java.util.Map;
import org.lmsgateway.launch.refusal.LaunchReason;

/** The second request of a launch: the LMS's signed answer. */
public interface CallbackService {

  /**
   * Checks everything, in the order of {@link LaunchReason}, consumes the nonce once for the whole
   * cluster and records the launch, accepted or refused.
   *
   * @param cookies those that the browser sent, by name
   */
  LaunchOutcome complete(LaunchParameters parameters, Map<String, String> cookies);
}
