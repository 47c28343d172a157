package org.lmsgateway.launch;

import java.time.Duration;
import java.util.Map;
import org.lmsgateway.launch.refusal.Refusal;

/** What became of a code's swap. */
public sealed interface SwapOutcome {

  /**
   * The launch.
   *
   * @param launchToken a MicroProfile JWT for the app
   * @param accessToken opens the services of the launch's course, and nothing else
   * @param life of both tokens
   * @param launch the same as the launch token says, as data
   */
  record Swapped(String launchToken, String accessToken, Duration life, Map<String, Object> launch)
      implements SwapOutcome {

    /** Without the tokens and the person, so that they cannot reach a log. */
    @Override
    public String toString() {
      return "Swapped[" + life + "]";
    }
  }

  record Refused(Refusal refusal) implements SwapOutcome {}
}
