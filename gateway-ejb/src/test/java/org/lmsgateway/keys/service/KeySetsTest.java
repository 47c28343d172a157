package org.lmsgateway.keys.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lmsgateway.keys.TokenFault;
import org.lmsgateway.outbound.service.LoopbackServer;
import org.lmsgateway.outbound.service.TestClients;

class KeySetsTest {

  private static final RSAKey FIRST = generate("first");
  private static final RSAKey SECOND = generate("second");

  private final LoopbackServer server = new LoopbackServer();
  private final URI address = server.address("/keys");
  private final KeySets sets = new KeySets(TestClients.allowing("localhost"));

  @AfterEach
  void close() {
    server.close();
  }

  private static RSAKey generate(String id) {
    try {
      return new RSAKeyGenerator(2048).keyID(id).generate();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private void publish(RSAKey... keys) {
    server.answer("/keys", 200, new JWKSet(List.of(keys)).toString());
  }

  private KeySetFault fault(URI at) {
    return catchThrowableOfType(KeySetFault.class, () -> sets.find(at, "first"));
  }

  @Test
  void fetchesAKeySetOnceForManyTokens() throws KeySetFault {
    publish(FIRST, SECOND);

    assertThat(sets.find(address, "first")).hasSize(1);
    assertThat(sets.find(address, "second")).hasSize(1);
    assertThat(sets.find(address, "first")).hasSize(1);

    assertThat(server.requests("/keys")).isEqualTo(1);
  }

  @Test
  void fetchesAgainOnceWhenTheLmsHasANewKey() throws KeySetFault {
    publish(FIRST);
    sets.find(address, "first");
    publish(FIRST, SECOND);

    assertThat(sets.find(address, "second")).hasSize(1);
    assertThat(sets.find(address, "second")).hasSize(1);

    assertThat(server.requests("/keys")).isEqualTo(2);
  }

  @Test
  void doesNotFetchForEveryUnknownKeyId() throws KeySetFault {
    publish(FIRST);
    sets.find(address, "first");

    for (int i = 0; i < 20; i++) {
      assertThat(sets.find(address, "unknown-" + i)).isEmpty();
    }

    assertThat(server.requests("/keys")).isLessThanOrEqualTo(2);
    assertThat(sets.find(address, "first")).hasSize(1);
  }

  @Test
  void keepsOneLmsWaitingWithoutTheOthers() throws KeySetFault {
    publish(FIRST);
    for (int i = 0; i < 5; i++) {
      sets.find(address, "unknown-" + i);
    }
    server.answer("/other", 200, new JWKSet(SECOND).toString());

    assertThat(sets.find(server.address("/other"), "second")).hasSize(1);
  }

  @Test
  void goesOnWithTheLastGoodSetWhileTheLmsIsDown() throws KeySetFault {
    publish(FIRST);
    sets.find(address, "first");
    server.answer("/keys", 503, "");

    assertThat(sets.find(address, "unknown")).isEmpty();
    assertThat(sets.find(address, "first")).hasSize(1);
  }

  @Test
  void saysTheSameFaultAgainWhileItDoesNotFetch() {
    server.answer("/keys", 503, "");

    for (int i = 0; i < 5; i++) {
      assertThat(fault(address).fault()).isEqualTo(TokenFault.KEYSET_UNREACHABLE);
    }
    assertThat(server.requests("/keys")).isLessThanOrEqualTo(2);
  }

  @Test
  void readsAKeySetThatIsSentAsAWebPage() throws KeySetFault {
    // Moodle sends JSON as text/html.
    server.handle(
        "/keys",
        exchange -> {
          exchange.getResponseHeaders().set("Content-Type", "text/html");
          send(exchange, new JWKSet(FIRST).toString());
        });

    assertThat(sets.find(address, "first")).hasSize(1);
  }

  @Test
  void passesOverKeysOfKindsThatItDoesNotKnow() throws KeySetFault {
    var unknown = "{\"kty\":\"future\",\"kid\":\"x\"}";
    var known = FIRST.toPublicJWK().toJSONString();
    server.answer("/keys", 200, "{\"keys\":[" + unknown + "," + known + "]}");

    assertThat(sets.find(address, "first")).hasSize(1);
  }

  @Test
  void refusesAWebPage() {
    server.answer("/keys", 200, "<html><body>Sign in</body></html>");

    assertThat(fault(address).fault()).isEqualTo(TokenFault.KEYSET_INVALID);
  }

  @Test
  void refusesFiveMegabytes() {
    server.answer("/keys", 200, "{\"keys\":\"" + "x".repeat(5_000_000) + "\"}");

    assertThat(fault(address).fault()).isEqualTo(TokenFault.KEYSET_INVALID);
  }

  @Test
  void followsNoRedirect() {
    server.handle(
        "/keys",
        exchange -> {
          exchange.getResponseHeaders().set("Location", "/elsewhere");
          exchange.sendResponseHeaders(302, -1);
          exchange.close();
        });

    assertThat(fault(address).fault()).isEqualTo(TokenFault.KEYSET_UNREACHABLE);
    assertThat(server.requests("/elsewhere")).isZero();
  }

  @Test
  void refusesAnAddressInside() {
    publish(FIRST);
    var inside = URI.create("https://127.0.0.1:" + server.port() + "/keys");

    assertThat(fault(inside).fault()).isEqualTo(TokenFault.KEYSET_ADDRESS_REFUSED);
    assertThat(server.requests("/keys")).isZero();
  }

  private static void send(HttpExchange exchange, String body) throws IOException {
    exchange.sendResponseHeaders(200, body.length());
    try (var out = exchange.getResponseBody()) {
      out.write(body.getBytes(StandardCharsets.UTF_8));
    }
  }
}
