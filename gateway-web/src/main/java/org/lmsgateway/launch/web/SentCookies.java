package org.lmsgateway.launch.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads the cookies that a browser sent. */
final class SentCookies {
  private SentCookies() {}

  /**
   * By name; of two with one name the first, which is the one of the longer path (RFC 6265 §5.4).
   */
  static Map<String, String> of(HttpServletRequest request) {
    var cookies = new LinkedHashMap<String, String>();
    if (request.getCookies() != null) {
      for (var cookie : request.getCookies()) {
        cookies.putIfAbsent(cookie.getName(), cookie.getValue());
      }
    }
    return cookies;
  }
}
