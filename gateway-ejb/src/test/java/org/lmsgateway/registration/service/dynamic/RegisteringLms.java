package org.lmsgateway.registration.service.dynamic;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lmsgateway.outbound.service.LoopbackServer;
import org.lmsgateway.registration.dynamic.Initiation;

/** An LMS that describes itself, and registers the gateway as a test says. */
final class RegisteringLms implements AutoCloseable {

  static final String TOKEN = "token.of-the~lms";

  private final LoopbackServer server = new LoopbackServer();
  private final List<String> authorizations = new ArrayList<>();
  final Map<String, Object> description = new LinkedHashMap<>();
  int status = 200;
  String answer =
      "{\"client_id\": \"client-7\", \"https://purl.imsglobal.org/spec/lti-tool-configuration\":"
          + " {\"deployment_id\": \"2\"}}";
  private String wish;

  RegisteringLms() {
    description.put("issuer", at(""));
    description.put("authorization_endpoint", at("/auth"));
    description.put("token_endpoint", at("/token"));
    description.put("jwks_uri", at("/keys"));
    description.put("registration_endpoint", at("/register"));
    family("moodle");
    server.handle(
        "/configuration", exchange -> answer(exchange, 200, json(description).toString()));
    server.handle("/register", this::register);
  }

  RegisteringLms family(String family) {
    description.put(
        "https://purl.imsglobal.org/spec/lti-platform-configuration",
        Map.of("product_family_code", family, "version", "4.5"));
    return this;
  }

  private void register(HttpExchange exchange) throws IOException {
    wish = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
    answer(exchange, status, answer);
  }

  private void answer(HttpExchange exchange, int code, String body) throws IOException {
    authorizations.add(String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
    var bytes = body.getBytes(UTF_8);
    exchange.sendResponseHeaders(code, bytes.length == 0 ? -1 : bytes.length);
    try (exchange) {
      exchange.getResponseBody().write(bytes);
    }
  }

  LoopbackServer server() {
    return server;
  }

  private String at(String path) {
    return server.address(path).toString();
  }

  Initiation initiation() {
    return new Initiation(at("/configuration"), TOKEN);
  }

  /** What came with each request, in their order. */
  List<String> authorizations() {
    return authorizations;
  }

  /** What the gateway posted. */
  JsonObject wish() {
    try (var reader = Json.createReader(new StringReader(wish))) {
      return reader.readObject();
    }
  }

  boolean wasAsked() {
    return wish != null;
  }

  static JsonObject json(Map<String, Object> members) {
    return Json.createObjectBuilder(members).build();
  }

  @Override
  public void close() {
    server.close();
  }
}
