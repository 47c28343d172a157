package org.lmsgateway.commandline;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A real HTTP server in the place of the gateway: it answers what a test told it to. */
final class StandIn implements AutoCloseable {

  /** What was asked. */
  record Asked(String line, Map<String, List<String>> headers, String body) {
    String header(String name) {
      return String.join(",", headers.getOrDefault(name, List.of()));
    }
  }

  private record Reply(int status, Map<String, String> headers, String body) {}

  private final Map<String, ArrayDeque<Reply>> replies = new HashMap<>();
  private final List<Asked> asked = new ArrayList<>();
  private final HttpServer server;

  StandIn() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", this::answer);
    server.start();
  }

  String address() {
    return "http://localhost:" + server.getAddress().getPort();
  }

  /**
   * Says what to answer.
   *
   * @param line such as "GET /path?query"; told more than once, the answers come one after the
   *     other, and the last one for ever
   */
  StandIn on(String line, int status, String body) {
    return on(line, status, Map.of("Content-Type", "application/json"), body);
  }

  StandIn on(String line, int status, Map<String, String> headers, String body) {
    replies.computeIfAbsent(line, any -> new ArrayDeque<>()).add(new Reply(status, headers, body));
    return this;
  }

  synchronized List<Asked> asked() {
    return List.copyOf(asked);
  }

  Asked asked(String line) {
    return asked().stream().filter(one -> one.line().equals(line)).findFirst().orElseThrow();
  }

  private synchronized void answer(HttpExchange exchange) throws IOException {
    var line = exchange.getRequestMethod() + " " + exchange.getRequestURI();
    var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    asked.add(new Asked(line, Map.copyOf(exchange.getRequestHeaders()), body));
    var reply = reply(line);
    reply.headers().forEach(exchange.getResponseHeaders()::set);
    var bytes = reply.body().getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(reply.status(), bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private Reply reply(String line) {
    var told = replies.getOrDefault(line, new ArrayDeque<>());
    if (told.isEmpty()) {
      return new Reply(404, Map.of(), "{\"code\":\"NOT_FOUND\",\"title\":\"Not found\"}");
    }
    return told.size() > 1 ? told.poll() : told.peek();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
