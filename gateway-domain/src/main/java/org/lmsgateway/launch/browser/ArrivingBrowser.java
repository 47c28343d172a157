package org.lmsgateway.launch.browser;

import java.util.Collection;
import java.util.List;

/**
 * The browser that brings a login.
 *
 * @param cookieNames of all cookies that it sent
 * @param address that it comes from; empty if nobody looked
 */
public record ArrivingBrowser(
    BrowserPlace place, List<String> cookieNames, BrowserFamily family, String address) {
  public ArrivingBrowser {
    cookieNames = List.copyOf(cookieNames);
  }

  public static ArrivingBrowser at(BrowserPlace place, Collection<String> cookieNames) {
    return new ArrivingBrowser(place, List.copyOf(cookieNames), BrowserFamily.OTHER, "");
  }

  public ArrivingBrowser of(BrowserFamily known) {
    return new ArrivingBrowser(place, cookieNames, known, address);
  }

  public ArrivingBrowser from(String somewhere) {
    return new ArrivingBrowser(place, cookieNames, family, somewhere);
  }

  /**
   * Whether it must show what it keeps before it leaves for the LMS. The hints of some LMSs work
   * once (Moodle), so what fails at the callback cannot be mended there.
   */
  public boolean mustBeTried() {
    return place == BrowserPlace.FRAME && !keepsCookies();
  }

  private boolean keepsCookies() {
    return cookieNames.stream()
        .anyMatch(
            name ->
                name.startsWith(BrowserCookie.PREFIX) || name.equals(BrowserCookie.MARKER.name()));
  }

  /** What ties a launch of this browser that is sent to the LMS at once. */
  public BindingWay way() {
    return place == BrowserPlace.WINDOW ? BindingWay.WINDOW : BindingWay.COOKIE;
  }
}
