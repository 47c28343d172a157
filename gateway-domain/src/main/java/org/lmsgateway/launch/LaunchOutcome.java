package org.lmsgateway.launch;

import java.net.URI;
import org.lmsgateway.launch.browser.PlatformStorage;
import org.lmsgateway.launch.refusal.Refusal;
import org.lmsgateway.lms.frame.FrameAncestors;

/** What became of a callback. */
public sealed interface LaunchOutcome {

  /**
   * The launch is accepted; the browser goes on to the app. The binding cookie stays until it runs
   * out, so that somebody who goes back or reloads is told that the launch is over, and not that
   * cookies are missing.
   *
   * @param handOff the app's address with the one-time code
   */
  record Accepted(URI handOff) implements LaunchOutcome {}

  /**
   * Nothing is decided yet: the secret that ties the launch to this browser is in the LMS's page,
   * and must be posted together with the same parameters.
   *
   * @param framedBy whose pages may show our page that does so in a frame
   */
  record SecretAwaited(PlatformStorage storage, FrameAncestors framedBy) implements LaunchOutcome {}

  /**
   * The launch is refused.
   *
   * @param language the tag of the language that the LMS shows the course in, as the launch says;
   *     empty if it says none, or came with no token to believe
   */
  record Refused(Refusal refusal, String language) implements LaunchOutcome {

    /** A refusal of which no language is known. */
    public Refused(Refusal refusal) {
      this(refusal, "");
    }
  }
}
