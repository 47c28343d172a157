package org.lmsgateway.launch.web.browser;

import org.lmsgateway.launch.browser.BrowserCookie;

/**
 * Writes a cookie of the launch as a header, because Jakarta REST knows no {@code Partitioned}.
 * That, and {@code SameSite=None}, let a browser that blocks third-party cookies send it inside an
 * LMS's iframe; {@code __Host-} demands {@code Secure} and the path (RFC 6265bis §4.1.3.2). A
 * removal needs the same attributes, or it removes another cookie.
 */
public final class StateCookie {
  private static final String ATTRIBUTES = "; Secure; HttpOnly; SameSite=None; Partitioned";

  private StateCookie() {}

  public static String set(BrowserCookie cookie) {
    return header(cookie.name(), cookie.value(), cookie.life().toSeconds());
  }

  public static String remove(String name) {
    return header(name, "", 0);
  }

  private static String header(String name, String value, long maxAgeSeconds) {
    return name + "=" + value + "; Path=/; Max-Age=" + maxAgeSeconds + ATTRIBUTES;
  }
}
