package org.lmsgateway.microsoft.standin;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Stands in for the sign-in host and Microsoft Graph of one cloud, as far as the gateway asks them,
 * with their limits: 15 conditions in a filter, 20 requests in a batch, 20 references in a request.
 * Each directory in it has users, groups, teams, faults and counters of its own.
 */
public final class GraphStandIn implements AutoCloseable {

  private static final String LOGIN = "/login";
  private static final String GRAPH = "/graph";

  private final Map<String, StandInDirectory> directories = new ConcurrentHashMap<>();
  private final Map<String, StandInDirectory> tokens = new ConcurrentHashMap<>();
  private final ExecutorService threads =
      Executors.newCachedThreadPool(
          task -> {
            var thread = new Thread(task, "graph-stand-in");
            thread.setDaemon(true);
            return thread;
          });
  private final HttpServer server;

  public GraphStandIn() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(threads);
    server.createContext(LOGIN + "/", this::login);
    server.createContext(GRAPH + "/", this::graph);
    server.start();
  }

  /** The base address of the sign-in host, for {@code gateway.microsoft.public.login}. */
  public URI login() {
    return address(LOGIN);
  }

  /** The base address of Microsoft Graph, for {@code gateway.microsoft.public.graph}. */
  public URI graph() {
    return address(GRAPH);
  }

  private URI address(String path) {
    return URI.create("http://localhost:" + server.getAddress().getPort() + path);
  }

  /** A new directory with an application in it that is allowed everything. */
  public StandInDirectory directory() {
    return directory(UUID.randomUUID().toString());
  }

  /** The same with a GUID that others know already. */
  public StandInDirectory directory(String id) {
    var directory = new StandInDirectory(id, graph() + "/v1.0");
    directories.put(directory.id(), directory);
    return directory;
  }

  private void login(HttpExchange exchange) throws IOException {
    var path = exchange.getRequestURI().getPath().substring(LOGIN.length() + 1).split("/", 2);
    var directory = directories.get(path[0]);
    var form = form(new String(exchange.getRequestBody().readAllBytes(), UTF_8));
    if (directory == null) {
      send(exchange, StandInAnswer.signInError("invalid_tenant", 90002));
    } else if (path[1].equals("v2.0/adminconsent")) {
      send(exchange, consent(directory, form(exchange.getRequestURI().getRawQuery())));
    } else if (path[1].equals("oauth2/v2.0/token")) {
      send(exchange, token(directory, form));
    } else {
      send(exchange, new StandInAnswer(404, JsonValue.EMPTY_JSON_OBJECT));
    }
  }

  /** An admin is there, and consents to everything. */
  private static StandInAnswer consent(StandInDirectory directory, Map<String, String> query) {
    directory.consent();
    var address =
        query.get("redirect_uri")
            + "?admin_consent=True&tenant="
            + directory.id()
            + "&state="
            + query.get("state");
    return new StandInAnswer(302, Map.of("Location", address), JsonValue.EMPTY_JSON_OBJECT);
  }

  private StandInAnswer token(StandInDirectory directory, Map<String, String> form) {
    var refusal = directory.signInRefusal(form, graph() + "/.default");
    return refusal.orElseGet(
        () -> {
          var token = directory.newToken();
          tokens.put(token, directory);
          var body =
              Json.createObjectBuilder()
                  .add("token_type", "Bearer")
                  .add("expires_in", 3599)
                  .add("access_token", token);
          return new StandInAnswer(200, body.build());
        });
  }

  private static Map<String, String> form(String body) {
    return Stream.of(body.split("&"))
        .map(part -> part.split("=", 2))
        .filter(part -> part.length == 2)
        .collect(Collectors.toMap(part -> part[0], part -> URLDecoder.decode(part[1], UTF_8)));
  }

  private void graph(HttpExchange exchange) throws IOException {
    var bearer = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Authorization"));
    var directory =
        bearer
            .filter(header -> header.startsWith("Bearer "))
            .map(header -> tokens.get(header.substring("Bearer ".length())));
    var body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
    if (directory.isEmpty()) {
      send(exchange, StandInAnswer.error(401, "InvalidAuthenticationToken", "Access token"));
      return;
    }
    var address = exchange.getRequestURI();
    var path = address.getRawPath().substring((GRAPH + "/v1.0").length());
    var query = address.getRawQuery() == null ? "" : address.getRawQuery();
    var request =
        new StandInRequest(
            exchange.getRequestMethod(), URLDecoder.decode(path, UTF_8), query, read(body));
    send(exchange, directory.get().call(request));
  }

  private static JsonObject read(String body) {
    if (body.isBlank()) {
      return JsonValue.EMPTY_JSON_OBJECT;
    }
    try (var reader = Json.createReader(new StringReader(body))) {
      return reader.readObject();
    }
  }

  private static void send(HttpExchange exchange, StandInAnswer answer) throws IOException {
    try (exchange) {
      answer.headers().forEach(exchange.getResponseHeaders()::set);
      exchange.getResponseHeaders().set("Content-Type", "application/json");
      var bytes = answer.body().isEmpty() ? new byte[0] : answer.body().toString().getBytes(UTF_8);
      exchange.sendResponseHeaders(answer.status(), bytes.length == 0 ? -1 : bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
