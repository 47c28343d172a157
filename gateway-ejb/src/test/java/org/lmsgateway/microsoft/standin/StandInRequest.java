package org.lmsgateway.microsoft.standin;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.JsonObject;
import java.net.URLDecoder;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the stand-in is asked.
 *
 * @param path decoded, without the version
 * @param query as it came
 */
record StandInRequest(String method, String path, String query, JsonObject body) {

  static StandInRequest inBatch(String method, String url, JsonObject body) {
    var parts = url.split("\\?", 2);
    return new StandInRequest(
        method, URLDecoder.decode(parts[0], UTF_8), parts.length == 2 ? parts[1] : "", body);
  }

  /** A parameter of the query; empty if there is none. */
  String parameter(String name) {
    return Stream.of(query.split("&"))
        .filter(part -> part.startsWith(name + "="))
        .map(part -> URLDecoder.decode(part.substring(name.length() + 1), UTF_8))
        .findFirst()
        .orElse("");
  }

  List<String> steps() {
    return List.of(path.substring(1).split("/"));
  }

  @Override
  public String toString() {
    return method + " " + path;
  }
}
