package org.lmsgateway.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/**
 * The areas of the site. They differ in who may call them and in who may frame them. Of two areas
 * that hold a path the first counts.
 */
public enum SiteArea {
  /** For programs, open to all or secured by the client's own secret. */
  MACHINE(
      "/oauth2",
      "/.well-known",
      "/openapi",
      "/health",
      "/metrics",
      "/api/v1/configuration.schema.json"),
  /** Bearer tokens only. */
  API("/api"),
  /** The steps of a launch, which an LMS shows in an iframe. */
  LAUNCH("/lti"),
  /** Pages that a launch ends on, in an LMS's iframe. */
  FRAMED("/inspector"),
  /** The tab in Microsoft Teams: its hosts frame it, nobody else. */
  TEAMS("/teams"),
  /** The practice LMS: its own course frames it, nobody else. */
  PRACTICE("/practice"),
  /** Style sheets, scripts and images. */
  ASSET("/jakarta.faces.resource"),
  /** For people who have signed in. */
  PORTAL("/portal"),
  /** All other pages, open to everyone. */
  PAGE;

  private static final SiteArea[] ALL = values();

  private final List<String> prefixes;

  SiteArea(String... prefixes) {
    this.prefixes = List.of(prefixes);
  }

  /** The area of a request, by the path that the container has decoded and normalised. */
  public static SiteArea of(HttpServletRequest request) {
    var inside = request.getPathInfo();
    return of(inside == null ? request.getServletPath() : request.getServletPath() + inside);
  }

  /** The area of a path inside the application. */
  public static SiteArea of(String path) {
    // Several times a request, so without the streams.
    for (var area : ALL) {
      if (area.holds(path)) {
        return area;
      }
    }
    return PAGE;
  }

  /** Whether a portal session says who the caller is. */
  public boolean usesSession() {
    return this == PORTAL || this == PAGE || this == FRAMED || this == PRACTICE;
  }

  private boolean holds(String path) {
    for (var prefix : prefixes) {
      if (path.startsWith(prefix)
          && (path.length() == prefix.length() || path.charAt(prefix.length()) == '/')) {
        return true;
      }
    }
    return false;
  }
}
