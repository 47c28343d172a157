package org.lmsgateway.launch.browser;

import java.util.List;

/**
 * Whose browser it is: what an admin needs to tell apart whose third-party cookies are blocked. No
 * version and no device, which could tell one person from another.
 */
public enum BrowserFamily {
  EDGE("Edg/", "EdgA/", "EdgiOS/"),
  FIREFOX("Firefox/", "FxiOS/"),
  CHROME("Chrome/", "CriOS/"),
  // Nearly all others name Safari too, so it comes after them.
  SAFARI("Safari/"),
  OTHER("");

  private final List<String> signs;

  BrowserFamily(String... signs) {
    this.signs = List.of(signs);
  }

  /**
   * Reads the header.
   *
   * @param userAgent may be null
   */
  public static BrowserFamily of(String userAgent) {
    var sent = userAgent == null ? "" : userAgent;
    for (var family : values()) {
      if (family.signs.stream().anyMatch(sent::contains)) {
        return family;
      }
    }
    return OTHER;
  }
}
