package org.lmsgateway.launch;

import java.net.URI;

/** What became of a callback. */
public sealed interface LaunchOutcome {

  /**
   * The launch is accepted; the browser goes on to the app.
   *
   * @param handOff the app's address with the one-time code
   * @param cookieName the cookie that has done its work
   */
  record Accepted(URI handOff, String cookieName) implements LaunchOutcome {}

  record Refused(Refusal refusal) implements LaunchOutcome {}
}
