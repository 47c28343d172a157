package org.lmsgateway.launch.service;

import java.util.HashMap;
import java.util.Map;
import org.lmsgateway.launch.browser.BindingWay;

/**
 * What ties a launch to the browser that began it: a secret that only that browser can bring back.
 *
 * @param name of the cookie, or the key in the LMS's page
 * @param hash of the secret
 * @param frame of the LMS's page that keeps it; empty for a cookie
 */
public record LaunchBinding(BindingWay way, String name, String hash, String frame) {

  /** By a cookie. */
  public static LaunchBinding byCookie(BindingWay way, String name, String hash) {
    return new LaunchBinding(way, name, hash, "");
  }

  Map<String, Object> content() {
    return new HashMap<>(Map.of("way", way.name(), "name", name, "bind", hash, "frame", frame));
  }

  static LaunchBinding of(Map<String, Object> content) {
    return new LaunchBinding(
        BindingWay.valueOf((String) content.get("way")),
        (String) content.get("name"),
        (String) content.get("bind"),
        (String) content.get("frame"));
  }
}
