package org.lmsgateway.launch;

import java.time.Duration;

/**
 * The cookie that binds one launch to the browser that began it. One for each launch, because
 * several iframes of a page launch at the same time and must not overwrite each other.
 *
 * @param name begins with {@link #PREFIX}
 */
public record BrowserCookie(String name, String value, Duration life) {

  /** {@code __Host-} keeps other hosts from setting it (RFC 6265bis §4.1.3.2). */
  public static final String PREFIX = "__Host-lti-";
}
