package org.lmsgateway.launch;

import java.net.URI;
import java.util.List;
import org.lmsgateway.launch.refusal.Refusal;

/** What became of a login initiation. */
public sealed interface LoginOutcome {

  /**
   * The browser goes on to the LMS.
   *
   * @param location the LMS's authorization endpoint with all parameters
   * @param cookie binds the launch to this browser
   * @param surplus names of older launches' cookies, to be removed because there are too many
   */
  record Redirect(URI location, BrowserCookie cookie, List<String> surplus)
      implements LoginOutcome {
    public Redirect {
      surplus = List.copyOf(surplus);
    }
  }

  record Refused(Refusal refusal) implements LoginOutcome {}
}
