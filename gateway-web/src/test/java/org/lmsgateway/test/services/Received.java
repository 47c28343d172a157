package org.lmsgateway.test.services;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.lmsgateway.test.Answer;

/** A request as a service of the LMS got it. */
public record Received(String method, URI address, Headers headers, String body) {

  static Received of(HttpExchange exchange) throws IOException {
    try (var input = exchange.getRequestBody()) {
      var body = new String(input.readAllBytes(), StandardCharsets.UTF_8);
      return new Received(
          exchange.getRequestMethod(),
          exchange.getRequestURI(),
          exchange.getRequestHeaders(),
          body);
    }
  }

  /** The header's value, or an empty text. */
  public String header(String name) {
    var value = headers.getFirst(name);
    return value == null ? "" : value;
  }

  /** The media type of the body, without its parameters. */
  public String contentType() {
    return header("Content-Type").split(";", 2)[0].strip();
  }

  /** The bearer token, or an empty text. */
  public String bearer() {
    var header = header("Authorization");
    return header.startsWith("Bearer ") ? header.substring("Bearer ".length()) : "";
  }

  /** The path, as it came. */
  public String path() {
    return address.getRawPath();
  }

  public Map<String, String> query() {
    var query = address.getRawQuery();
    return query == null || query.isEmpty() ? Map.of() : Answer.parameters(query);
  }

  /** A parameter of the query, or an empty text. */
  public String query(String name) {
    return query().getOrDefault(name, "");
  }

  /** A number in the query, or another if there is none. */
  int query(String name, int otherwise) {
    return query(name).isEmpty() ? otherwise : Integer.parseInt(query(name));
  }

  public Map<String, String> form() {
    return body.isEmpty() ? Map.of() : Answer.parameters(body);
  }

  public JsonObject json() {
    try (var reader = Json.createReader(new StringReader(body))) {
      return reader.readObject();
    }
  }

  boolean accepts(String type) {
    var accept = header("Accept");
    return accept.contains(type) || accept.contains("*/*");
  }
}
