package org.lmsgateway.test;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.InputStream;
import java.lang.ProcessBuilder.Redirect;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/**
 * A reverse proxy that speaks TLS, as there is one before every gateway: the gateway's host leads
 * to the gateway, every other {@code *.localhost} to what the tests play. To a browser each such
 * name is a site of its own. The proxy can spoil cookies on the way, as browsers do.
 */
final class TlsFront {

  static final String GATEWAY_HOST = "gateway.localhost";

  /** What a server and its client arrange between themselves, and this proxy with each of them. */
  private static final Set<String> OF_THE_CONNECTION = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);

  static {
    OF_THE_CONNECTION.addAll(
        List.of("Connection", "Host", "Content-Length", "Upgrade", "Transfer-Encoding", "Date"));
  }

  private static final char[] PASSWORD = "password".toCharArray();

  private final HttpsServer server;
  private final URI gateway;
  private final List<String> requests = new CopyOnWriteArrayList<>();
  private volatile UnaryOperator<String> cookies = UnaryOperator.identity();

  /**
   * Starts it.
   *
   * @param gateway where the gateway listens
   */
  TlsFront(URI gateway) {
    this.gateway = gateway;
    try {
      server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      server.setHttpsConfigurator(new HttpsConfigurator(tls()));
    } catch (IOException | GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
    server.setExecutor(
        Executors.newCachedThreadPool(
            task -> {
              var thread = new Thread(task, "tls-front");
              thread.setDaemon(true);
              return thread;
            }));
    server.createContext("/", this::pass);
    server.start();
  }

  private static SSLContext tls() throws IOException, GeneralSecurityException {
    var keys = KeyStore.getInstance("PKCS12");
    try (InputStream file = Files.newInputStream(selfSigned())) {
      keys.load(file, PASSWORD);
    }
    var managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    managers.init(keys, PASSWORD);
    var context = SSLContext.getInstance("TLS");
    context.init(managers.getKeyManagers(), null, null);
    return context;
  }

  private static Path selfSigned() throws IOException {
    var file = TestDirectories.createFresh("tls-").resolve("keys.p12");
    var keytool =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
            "-genkeypair",
            "-alias",
            "tls",
            "-keyalg",
            "EC",
            "-dname",
            "CN=localhost",
            "-ext",
            "san=dns:*.localhost",
            "-storetype",
            "PKCS12",
            "-storepass",
            new String(PASSWORD),
            "-keystore",
            file.toString());
    try {
      if (keytool.redirectErrorStream(true).redirectOutput(Redirect.DISCARD).start().waitFor()
          != 0) {
        throw new IOException("keytool made no certificate");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
    return file;
  }

  /** An address of this proxy, by one of the names that lead here. */
  URI at(String host, String path) {
    return URI.create("https://" + host + ":" + server.getAddress().getPort() + path);
  }

  /** Passes the lines that set cookies on as they are from now on, and forgets the requests. */
  void reset() {
    changeCookies(UnaryOperator.identity());
    requests.clear();
  }

  /** Changes the lines that set cookies; null drops one. */
  void changeCookies(UnaryOperator<String> change) {
    cookies = change;
  }

  /** The requests to the gateway, such as {@code POST /lti/launch}, without assets. */
  List<String> requests() {
    return requests.stream().filter(path -> !path.contains("jakarta.faces.resource")).toList();
  }

  private void pass(HttpExchange exchange) throws IOException {
    var toGateway = exchange.getRequestHeaders().getFirst("Host").startsWith(GATEWAY_HOST + ":");
    var address = exchange.getRequestURI();
    if (toGateway) {
      requests.add(exchange.getRequestMethod() + " " + address.getPath());
    }
    var backend = toGateway ? gateway : TestServer.at("");
    var request =
        HttpRequest.newBuilder(URI.create(backend + address.toString()))
            .method(
                exchange.getRequestMethod(),
                BodyPublishers.ofByteArray(exchange.getRequestBody().readAllBytes()));
    exchange
        .getRequestHeaders()
        .forEach(
            (name, values) -> {
              if (!OF_THE_CONNECTION.contains(name)) {
                values.forEach(value -> request.header(name, value));
              }
            });
    try (exchange) {
      answer(exchange, Visitor.HTTP.send(request.build(), BodyHandlers.ofByteArray()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void answer(HttpExchange exchange, HttpResponse<byte[]> answer) throws IOException {
    var headers = exchange.getResponseHeaders();
    answer
        .headers()
        .map()
        .forEach(
            (name, values) -> {
              if (name.equalsIgnoreCase("Set-Cookie")) {
                values.stream()
                    .map(cookies)
                    .filter(line -> line != null)
                    .forEach(line -> headers.add(name, line));
              } else if (!OF_THE_CONNECTION.contains(name)) {
                values.forEach(value -> headers.add(name, value));
              }
            });
    var body = answer.body();
    exchange.sendResponseHeaders(answer.statusCode(), body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
  }
}
