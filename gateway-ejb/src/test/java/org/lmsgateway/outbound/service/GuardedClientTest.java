package org.lmsgateway.outbound.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.lmsgateway.outbound.FetchOutcome;
import org.lmsgateway.outbound.FetchOutcome.Failed;
import org.lmsgateway.outbound.FetchOutcome.Fetched;
import org.lmsgateway.outbound.OutboundFault;

/** Two of these wait for the client's five seconds, at the same time. */
@Execution(ExecutionMode.CONCURRENT)
class GuardedClientTest {

  private final LoopbackServer server = new LoopbackServer();
  private final GuardedClient client = TestClients.allowing("localhost");

  @AfterEach
  void close() {
    server.close();
    client.close();
  }

  private FetchOutcome fetch() {
    return client.fetchJson(server.address("/"));
  }

  private OutboundFault fault() {
    var outcome = fetch();
    assertThat(outcome).isInstanceOf(Failed.class);
    return ((Failed) outcome).fault();
  }

  @Test
  void readsJson() {
    server.answer("/", 200, "{\"a\": 1}");

    assertThat(fetch()).isEqualTo(new Fetched("{\"a\": 1}"));
  }

  @Test
  void refusesWhatIsNotJson() {
    server.answer("/", 200, "<html></html>");

    assertThat(fault()).isEqualTo(OutboundFault.NOT_JSON);
  }

  @Test
  void refusesAnEmptyAnswer() {
    server.answer("/", 200, "");

    assertThat(fault()).isEqualTo(OutboundFault.NOT_JSON);
  }

  @Test
  void refusesJsonThatIsNestedBeyondReason() {
    server.answer("/", 200, "[".repeat(100_000) + "]".repeat(100_000));

    assertThat(fault()).isEqualTo(OutboundFault.NOT_JSON);
  }

  @Test
  void keepsTheJsonOfAnErrorAnswer() {
    server.answer("/", 400, "{\"error\": \"invalid_tenant\"}");

    assertThat(fetch())
        .isEqualTo(new Failed(OutboundFault.STATUS, 400, "{\"error\": \"invalid_tenant\"}"));
  }

  @Test
  void dropsTheWebPageOfAnErrorAnswer() {
    server.answer("/", 500, "<html>stack trace</html>");

    assertThat(fetch()).isEqualTo(new Failed(OutboundFault.STATUS, 500, ""));
  }

  @Test
  void followsNoRedirect() {
    server
        .handle(
            "/",
            exchange -> {
              exchange.getResponseHeaders().set("Location", "/next");
              exchange.sendResponseHeaders(307, -1);
              exchange.close();
            })
        .answer("/next", 200, "{}");

    assertThat(fetch()).isEqualTo(new Failed(OutboundFault.REDIRECTED, 307, ""));
    assertThat(server.requests("/next")).isZero();
  }

  @Test
  void readsNoMoreThanALimitOfAnEndlessAnswer() {
    server.handle(
        "/",
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          pour(exchange);
        });
    var begin = Instant.now();

    assertThat(fault()).isEqualTo(OutboundFault.TOO_LARGE);

    assertThat(Duration.between(begin, Instant.now())).isLessThan(Duration.ofSeconds(4));
  }

  private static void pour(HttpExchange exchange) throws IOException {
    var chunk = "x".repeat(10_000).getBytes(StandardCharsets.US_ASCII);
    try (OutputStream out = exchange.getResponseBody()) {
      while (!Thread.currentThread().isInterrupted()) {
        out.write(chunk);
      }
    }
  }

  @Test
  void waitsNoLongerThanFiveSecondsForAnAnswer() {
    var end = new CountDownLatch(1);
    server.handle("/", exchange -> await(end, 20_000));
    try {
      assertThat(fault()).isEqualTo(OutboundFault.TIMEOUT);
    } finally {
      end.countDown();
    }
  }

  @Test
  void waitsNoLongerForAnAnswerThatDripsIn() {
    var end = new CountDownLatch(1);
    server.handle("/", exchange -> drip(exchange, end));
    var begin = Instant.now();
    try {
      assertThat(fault()).isEqualTo(OutboundFault.TIMEOUT);
      assertThat(Duration.between(begin, Instant.now())).isLessThan(Duration.ofSeconds(8));
    } finally {
      end.countDown();
    }
  }

  private static void drip(HttpExchange exchange, CountDownLatch end) throws IOException {
    exchange.sendResponseHeaders(200, 0);
    try (OutputStream out = exchange.getResponseBody()) {
      while (!await(end, 100)) {
        out.write(' ');
        out.flush();
      }
    }
  }

  private static boolean await(CountDownLatch end, long millis) {
    try {
      return end.await(millis, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      return true;
    }
  }

  @Test
  void saysThatNobodyListens() throws IOException {
    int port;
    try (var socket = new ServerSocket(0)) {
      port = socket.getLocalPort();
    }

    assertThat(client.fetchJson(URI.create("http://localhost:" + port + "/")))
        .isEqualTo(Failed.of(OutboundFault.UNREACHABLE));
  }

  @Test
  void saysThatANameDoesNotResolve() {
    assertThat(client.fetchJson(URI.create("https://nowhere.invalid/")))
        .isEqualTo(Failed.of(OutboundFault.UNREACHABLE));
  }

  @Test
  void connectsToNoAddressInsideThatIsNotListed() {
    var byNumber = URI.create("https://127.0.0.1:" + server.port() + "/");
    var otherPort = TestClients.allowing("localhost:1");

    assertThat(client.fetchJson(byNumber)).isEqualTo(Failed.of(OutboundFault.ADDRESS_NOT_ALLOWED));
    assertThat(client.check(byNumber)).contains(OutboundFault.ADDRESS_NOT_ALLOWED);
    assertThat(otherPort.fetchJson(server.address("/")))
        .isEqualTo(Failed.of(OutboundFault.SCHEME_NOT_ALLOWED));
    assertThat(server.requests("/")).isZero();
  }

  @Test
  void takesAListedHostAndPort() {
    server.answer("/", 200, "{}");

    assertThat(TestClients.allowing("localhost:" + server.port()).fetchJson(server.address("/")))
        .isInstanceOf(Fetched.class);
  }

  @Test
  void checksAnAddressWithoutConnecting() {
    assertThat(client.check(server.address("/"))).isEmpty();
    assertThat(client.check(URI.create("http://lms.example/")))
        .contains(OutboundFault.SCHEME_NOT_ALLOWED);
    assertThat(client.check(URI.create("https://nowhere.invalid/"))).isEmpty();
    assertThat(server.requests("/")).isZero();
  }
}
