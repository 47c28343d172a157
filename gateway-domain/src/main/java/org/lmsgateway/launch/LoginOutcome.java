package org.lmsgateway.launch;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.lmsgateway.launch.browser.BrowserCookie;
import org.lmsgateway.launch.browser.PlatformStorage;
import org.lmsgateway.launch.refusal.Refusal;
import org.lmsgateway.lms.frame.FrameAncestors;

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

  /**
   * The browser must find out which way ties the launch to it, and goes on by the first that does.
   * All ways ask the LMS for the same with the same hints; only one of them can be used.
   *
   * @param byStorage empty if the LMS's page keeps nothing for others
   * @param inWindow an address of the gateway, where the same login begins in a window of its own
   * @param opened an address of the gateway, for the frame once that window is open
   * @param framedBy whose pages may show these ways in a frame
   */
  record Ways(
      Redirect byCookie,
      Optional<StorageWay> byStorage,
      URI inWindow,
      URI opened,
      FrameAncestors framedBy)
      implements LoginOutcome {}

  /**
   * @param secret to be kept in the LMS's page until the callback
   * @param location the LMS's authorization endpoint, once the secret is kept
   */
  record StorageWay(PlatformStorage storage, String secret, URI location) {
    @Override
    public String toString() {
      return "StorageWay[" + storage + "]";
    }
  }

  record Refused(Refusal refusal) implements LoginOutcome {}
}
