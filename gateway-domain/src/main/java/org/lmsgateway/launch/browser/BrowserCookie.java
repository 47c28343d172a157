package org.lmsgateway.launch.browser;

import java.time.Duration;

/**
 * A cookie of the launch. One for each launch binds it to the browser that began it: several
 * iframes of a page launch at the same time and must not overwrite each other.
 *
 * @param name of one that binds a launch, begins with {@link #PREFIX}
 */
public record BrowserCookie(String name, String value, Duration life) {

  /** {@code __Host-} keeps other hosts from setting it (RFC 6265bis §4.1.3.2). */
  public static final String PREFIX = "__Host-lti-";

  /** Says nothing but that this browser has kept a cookie of ours in this LMS before. */
  public static final BrowserCookie MARKER =
      new BrowserCookie("__Host-gateway-keeps-cookies", "yes", Duration.ofDays(90));
}
