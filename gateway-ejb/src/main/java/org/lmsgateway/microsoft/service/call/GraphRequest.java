package org.lmsgateway.microsoft.service.call;

import jakarta.json.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A request to Microsoft Graph 1.0.
 *
 * @param path with its query, encoded, such as {@code /users?$top=5}
 * @param body empty if there is none
 */
public record GraphRequest(String method, String path, Optional<JsonObject> body) {

  static final String VERSION = "/v1.0";

  public GraphRequest {
    if (!path.startsWith("/")) {
      throw new IllegalArgumentException("no path of Microsoft Graph");
    }
  }

  public static GraphRequest get(String path) {
    return new GraphRequest("GET", path, Optional.empty());
  }

  public static GraphRequest post(String path, JsonObject body) {
    return new GraphRequest("POST", path, Optional.of(body));
  }

  public static GraphRequest patch(String path, JsonObject body) {
    return new GraphRequest("PATCH", path, Optional.of(body));
  }

  public static GraphRequest delete(String path) {
    return new GraphRequest("DELETE", path, Optional.empty());
  }

  /**
   * An id as a part of a path.
   *
   * @throws IllegalArgumentException if it has not the form of one, and might lead elsewhere
   */
  public static String id(String text) {
    if (!text.matches("[A-Za-z0-9_-]{1,64}")) {
      throw new IllegalArgumentException("no id of Microsoft Graph");
    }
    return text;
  }

  /**
   * The path of a link that Graph gave, such as to the next page. Whatever host it names, the path
   * goes to the tenant's Graph.
   */
  public static Optional<String> path(String link) {
    var start = link.indexOf(VERSION + "/");
    return start < 0 ? Optional.empty() : Optional.of(link.substring(start + VERSION.length()));
  }

  /** A text as a literal in a filter, encoded. */
  public static String literal(String text) {
    return encoded("'" + text.replace("'", "''") + "'");
  }

  /** A part of a query, with blanks as %20. */
  public static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /** Without the query and body, which name people. */
  @Override
  public String toString() {
    return method + " " + path.replaceAll("\\?.*", "");
  }
}
