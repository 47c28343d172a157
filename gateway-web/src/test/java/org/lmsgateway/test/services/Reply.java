package org.lmsgateway.test.services;

import com.sun.net.httpserver.HttpExchange;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** What a service of the LMS answers. */
record Reply(int status, String type, String body, Map<String, String> headers) {

  static Reply json(int status, String type, JsonValue body) {
    return new Reply(status, type, body.toString(), Map.of());
  }

  static Reply empty(int status) {
    return new Reply(status, "text/html; charset=utf-8", "", Map.of());
  }

  /** Moodle's words for what is wrong with a call of a service. */
  static Reply refused(int status, String reason) {
    var body = "{\"status\":" + status + ",\"reason\":\"" + reason + "\"}";
    return new Reply(status, "application/json; charset=utf-8", body, Map.of());
  }

  Reply with(String header, String value) {
    Map<String, String> all = new HashMap<>(headers);
    all.put(header, value);
    return new Reply(status, type, body, all);
  }

  void send(HttpExchange exchange) throws IOException {
    var bytes = body.getBytes(StandardCharsets.UTF_8);
    headers.forEach(exchange.getResponseHeaders()::set);
    exchange.getResponseHeaders().set("Content-Type", type);
    try (exchange) {
      exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
      if (bytes.length > 0) {
        exchange.getResponseBody().write(bytes);
      }
    }
  }
}
