package org.lmsgateway.launch.browser;

import java.util.Map;
import java.util.Optional;

/**
 * The browser that brings the LMS's answer.
 *
 * @param cookies all that it sent, by name
 * @param stored what our page read from the LMS's page; empty while nobody was asked for it
 */
public record ReturningBrowser(Map<String, String> cookies, Optional<StoredSecret> stored) {
  public ReturningBrowser {
    cookies = Map.copyOf(cookies);
  }

  public static ReturningBrowser with(Map<String, String> cookies) {
    return new ReturningBrowser(cookies, Optional.empty());
  }
}
