package org.lmsgateway.moodle.service;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lmsgateway.outbound.service.LoopbackServer;

/** A Moodle that answers like one, by settings that the test turns. */
final class StandInMoodle implements AutoCloseable {

  static final String TOKEN = "0123456789abcdef0123456789abcdef";

  private final LoopbackServer server = new LoopbackServer();
  private final Map<String, String> functions = new ConcurrentHashMap<>();

  boolean servicesOn = true;
  boolean serviceOn = true;
  boolean embedding = true;
  String provider = "/auth/oidc/?source=loginpage";

  StandInMoodle() {
    MoodleChecks.FUNCTIONS.forEach(function -> functions.put(function, "{}"));
    server.handle("/moodle/webservice/rest/server.php", this::rest);
    server.handle("/moodle/lib/ajax/service-nologin.php", this::publicConfiguration);
    server.handle("/moodle/login/index.php", this::signInPage);
  }

  URI site() {
    return server.address("/moodle");
  }

  /** What a function answers; with single quotes for double ones. */
  void answer(String function, String json) {
    functions.put(function, json.replace('\'', '"'));
  }

  /** Takes a function out of the external service. */
  void remove(String function) {
    functions.remove(function);
  }

  private void rest(HttpExchange exchange) throws IOException {
    var form = form(exchange);
    if (!servicesOn) {
      send(exchange, 403, "");
    } else if (!TOKEN.equals(form.get("wstoken"))) {
      refuse(exchange, "invalidtoken");
    } else if (!serviceOn || !functions.containsKey(form.get("wsfunction"))) {
      refuse(exchange, "accessexception");
    } else if (form.get("wsfunction").equals(MoodleChecks.SITE_INFO)) {
      send(exchange, 200, siteInfo());
    } else {
      send(exchange, 200, functions.get(form.get("wsfunction")));
    }
  }

  private static Map<String, String> form(HttpExchange exchange) throws IOException {
    var text = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    return Stream.of(text.split("&"))
        .map(pair -> pair.split("=", 2))
        .collect(
            Collectors.toMap(
                pair -> decoded(pair[0]), pair -> decoded(pair[1]), (a, b) -> b, TreeMap::new));
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }

  private String siteInfo() {
    var names =
        functions.keySet().stream()
            .map("{\"name\":\"%s\",\"version\":\"2024100700\"}"::formatted)
            .collect(Collectors.joining(","));
    return "{\"sitename\":\"Stand-in\",\"functions\":[" + names + "]}";
  }

  private static void refuse(HttpExchange exchange, String code) throws IOException {
    var body = "{\"exception\":\"moodle_exception\",\"errorcode\":\"%s\",\"message\":\"No.\"}";
    send(exchange, 200, body.formatted(code));
  }

  private void publicConfiguration(HttpExchange exchange) throws IOException {
    var body =
        "[{\"error\":false,\"data\":{\"identityproviders\":[{\"name\":\"IdP\",\"url\":\"%s\"}]}}]";
    send(exchange, 200, body.formatted(site() + provider));
  }

  private void signInPage(HttpExchange exchange) throws IOException {
    if (!embedding) {
      exchange.getResponseHeaders().set("X-Frame-Options", "sameorigin");
    }
    send(exchange, 200, "<html></html>");
  }

  private static void send(HttpExchange exchange, int status, String body) throws IOException {
    var bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    try (var out = exchange.getResponseBody()) {
      out.write(bytes);
    }
  }

  @Override
  public void close() {
    server.close();
  }
}
