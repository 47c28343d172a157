package org.lmsgateway.launch.browser;

import java.util.Map;
import java.util.Optional;

/**
 * The browser that brings the LMS's answer.
 *
 * @param cookies all that it sent, by name
 * @param stored what our page read from the LMS's page; empty while nobody was asked for it
 * @param address that it comes from; empty if nobody looked
 */
public record ReturningBrowser(
    Map<String, String> cookies,
    Optional<StoredSecret> stored,
    BrowserFamily family,
    String address) {
  public ReturningBrowser {
    cookies = Map.copyOf(cookies);
  }

  public ReturningBrowser(Map<String, String> cookies, Optional<StoredSecret> stored) {
    this(cookies, stored, BrowserFamily.OTHER, "");
  }

  public static ReturningBrowser with(Map<String, String> cookies) {
    return new ReturningBrowser(cookies, Optional.empty());
  }

  public ReturningBrowser of(BrowserFamily known) {
    return new ReturningBrowser(cookies, stored, known, address);
  }

  public ReturningBrowser from(String somewhere) {
    return new ReturningBrowser(cookies, stored, family, somewhere);
  }
}
