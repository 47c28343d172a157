package org.lmsgateway.test;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executors;

/** The web server of what the tests play: LMSs and directories, each below a path of its own. */
final class TestServer {

  private static final HttpServer SERVER = start();

  private TestServer() {}

  private static HttpServer start() {
    try {
      var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      server.setExecutor(
          Executors.newCachedThreadPool(
              task -> {
                var thread = new Thread(task, "test-server");
                thread.setDaemon(true);
                return thread;
              }));
      // Browsers ask for it when they like, and would note that it is not there.
      server.createContext("/favicon.ico", exchange -> answer(exchange, 204, "image/x-icon", ""));
      server.start();
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Answers everything below a path. */
  static void serve(String path, HttpHandler handler) {
    SERVER.createContext(path, handler);
  }

  /** An address of this server by the name {@code localhost}, which the gateway may fetch. */
  static URI at(String path) {
    return URI.create("http://localhost:" + SERVER.getAddress().getPort() + path);
  }

  /** The same as a site of its own, for browsers; they know that it is this machine. */
  static URI asOtherSite(String path) {
    return URI.create("http://lms.localhost:" + SERVER.getAddress().getPort() + path);
  }

  /** The same as a third site, which has nothing to do with the other two. */
  static URI asStranger(String path) {
    return URI.create("http://stranger.localhost:" + SERVER.getAddress().getPort() + path);
  }

  static void answer(HttpExchange exchange, int status, String type, String body)
      throws IOException {
    var bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    try (exchange) {
      exchange.getResponseBody().write(bytes);
    }
  }
}
