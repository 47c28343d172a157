package org.lmsgateway.outbound.service;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lmsgateway.outbound.OutboundFault;
import org.lmsgateway.outbound.OutboundRequest;
import org.lmsgateway.outbound.OutboundRequest.Limits;
import org.lmsgateway.outbound.SendOutcome.Answered;
import org.lmsgateway.outbound.SendOutcome.Unanswered;

class SendTest {

  private final LoopbackServer server = new LoopbackServer();
  private final GuardedClient client = TestClients.allowing("localhost");

  @AfterEach
  void close() {
    server.close();
    client.close();
  }

  /** Tells what arrived: method, two headers, body. */
  private static void echo(HttpExchange exchange) throws IOException {
    var headers = exchange.getRequestHeaders();
    var seen =
        String.join(
            " ",
            exchange.getRequestMethod(),
            headers.getFirst("Content-Type"),
            headers.getFirst("Authorization"),
            new String(exchange.getRequestBody().readAllBytes(), UTF_8));
    exchange.getResponseHeaders().add("Link", "<next>; rel=next");
    var bytes = seen.getBytes(UTF_8);
    exchange.sendResponseHeaders(201, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  @Test
  void sendsMethodHeadersAndBodyToTheLetter() {
    server.handle("/", SendTest::echo);
    var address = server.address("/");

    for (var request :
        new OutboundRequest[] {
          OutboundRequest.post(address, "application/vnd.example+json", "é"),
          OutboundRequest.put(address, "application/vnd.example+json", "é")
        }) {
      var answer = (Answered) client.send(request.with("Authorization", "Bearer t"));

      assertThat(answer.body())
          .isEqualTo(request.method() + " application/vnd.example+json Bearer t é");
      assertThat(answer.status()).isEqualTo(201);
      assertThat(answer.header("link")).contains("<next>; rel=next");
    }
  }

  @Test
  void givesAnAnswerWhateverItsStatusAndForm() {
    server.answer("/", 404, "<html></html>");

    var answer = (Answered) client.send(OutboundRequest.delete(server.address("/")));

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.isSuccess()).isFalse();
    assertThat(answer.body()).isEqualTo("<html></html>");
  }

  @Test
  void keepsTheLimitsOfTheRequest() {
    server.answer("/", 200, "x".repeat(101));
    var request =
        OutboundRequest.get(server.address("/")).within(new Limits(Duration.ofSeconds(2), 100));

    assertThat(client.send(request)).isEqualTo(new Unanswered(OutboundFault.TOO_LARGE, 200));
  }

  @Test
  void sendsNothingToAnAddressThatIsNotAllowed() {
    var outcome =
        client.send(OutboundRequest.post(URI.create("http://example.test/"), "text/plain", ""));

    assertThat(outcome).isEqualTo(new Unanswered(OutboundFault.SCHEME_NOT_ALLOWED, 0));
  }

  @Test
  void showsNoTokenInAText() {
    var request =
        OutboundRequest.post(URI.create("https://lms.example/"), "text/plain", "secret body")
            .with("Authorization", "Bearer secret");

    assertThat(request.toString()).isEqualTo("POST https://lms.example/");
  }
}
