package org.lmsgateway.test;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What an HTTP server answered. */
public record Answer(int status, HttpHeaders headers, String body) {

  static Answer of(HttpResponse<String> response) {
    return new Answer(response.statusCode(), response.headers(), response.body());
  }

  /** The header's value, or an empty text. */
  public String header(String name) {
    return headers.firstValue(name).orElse("");
  }

  /** The lines that set a cookie. */
  public List<String> setCookies() {
    return headers.allValues("Set-Cookie");
  }

  /** Where a redirect leads. */
  public URI location() {
    return headers
        .firstValue("Location")
        .map(URI::create)
        .orElseThrow(() -> new AssertionError("no redirect, but " + this));
  }

  /** The parameters in the address that a redirect leads to. */
  public Map<String, String> locationParameters() {
    return parameters(location().getRawQuery());
  }

  public JsonObject json() {
    try (var reader = Json.createReader(new StringReader(body))) {
      return reader.readObject();
    }
  }

  /** The text of the element with that id, as a reader sees it; empty if there is none. */
  public String text(String id) {
    var element = Pattern.compile("id=\"" + Pattern.quote(id) + "\"[^>]*>([^<]*)<").matcher(body);
    return element.find() ? unescape(element.group(1)).strip() : "";
  }

  /** The value of the first attribute of that name in the page. */
  public String attribute(String name) {
    var attribute = Pattern.compile(" " + Pattern.quote(name) + "=\"([^\"]*)\"").matcher(body);
    if (!attribute.find()) {
      throw new AssertionError("no " + name + " in " + this);
    }
    return unescape(attribute.group(1));
  }

  private static String unescape(String html) {
    return html.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&");
  }

  /** Reads a query string or form; none of its parameters may come twice. */
  public static Map<String, String> parameters(String encoded) {
    return Arrays.stream(encoded.split("&"))
        .map(pair -> pair.split("=", 2))
        .collect(Collectors.toMap(pair -> decode(pair[0]), pair -> decode(pair[1])));
  }

  private static String decode(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }

  @Override
  public String toString() {
    return status + " " + headers.map() + "\n" + body;
  }
}
