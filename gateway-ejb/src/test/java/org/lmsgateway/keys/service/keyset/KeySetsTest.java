package org.lmsgateway.keys.service.keyset;

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
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lmsgateway.keys.TokenFault;
import org.lmsgateway.keys.keyset.KeySetState;
import org.lmsgateway.keys.keyset.KeySetState.Failure;
import org.lmsgateway.keys.keyset.KeySetState.PublishedKey;
import org.lmsgateway.keys.service.TestKeys;
import org.lmsgateway.outbound.service.LoopbackServer;
import org.lmsgateway.outbound.service.TestClients;
import org.lmsgateway.shared.service.SettableClock;

class KeySetsTest {

  private static final RSAKey FIRST = generate("first");
  private static final RSAKey SECOND = generate("second");

  private final LoopbackServer server = new LoopbackServer();
  private final URI address = server.address("/keys");
  private final SettableClock clock = new SettableClock();
  private final KeySets sets =
      new KeySets(TestClients.allowing("localhost"), TestKeys.METERS, clock);

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
  void usesTheLastGoodSetForFourHoursBeyondItsLifeAndNoLonger() throws KeySetFault {
    publish(FIRST);
    sets.find(address, "first");
    server.answer("/keys", 503, "");

    clock.advance(Duration.ofMinutes(4 * 60 + 59));
    assertThat(sets.find(address, "first")).hasSize(1);

    clock.advance(Duration.ofMinutes(1));
    assertThat(fault(address).fault()).isEqualTo(TokenFault.KEYSET_UNREACHABLE);
  }

  @Test
  void letsNotEveryLaunchWaitForAnLmsThatIsDown() throws KeySetFault {
    publish(FIRST);
    sets.find(address, "first");
    server.answer("/keys", 503, "");
    clock.advance(Duration.ofHours(2));

    for (int i = 0; i < 5; i++) {
      sets.find(address, "first");
    }

    assertThat(server.requests("/keys")).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({
    "'', 60",
    "'max-age=1', 5",
    "'public, max-age=600', 10",
    "'max-age=\"1200\"', 20",
    "'max-age=99999999', 1440",
    "'no-store', 5",
    "'no-cache, max-age=3600', 5",
    "'max-age=soon', 60"
  })
  void keepsASetForAsLongAsTheLmsSaysWithinBounds(String cacheControl, int minutes)
      throws KeySetFault {
    publishFor(cacheControl);
    sets.find(address, "first");

    clock.advance(Duration.ofMinutes(minutes).minusSeconds(1));
    sets.find(address, "first");
    assertThat(server.requests("/keys")).isEqualTo(1);

    clock.advance(Duration.ofSeconds(1));
    sets.find(address, "first");
    assertThat(server.requests("/keys")).isEqualTo(2);
  }

  private void publishFor(String cacheControl) {
    server.handle(
        "/keys",
        exchange -> {
          if (!cacheControl.isEmpty()) {
            exchange.getResponseHeaders().set("Cache-Control", cacheControl);
          }
          send(exchange, new JWKSet(FIRST).toString());
        });
  }

  @Test
  void fetchesASetThatIsInUseBeforeItRunsOut() throws KeySetFault {
    publish(FIRST);
    sets.find(address, "first");
    clock.advance(Duration.ofMinutes(10));
    sets.find(address, "first");

    refresh();
    assertThat(server.requests("/keys")).isEqualTo(1);

    clock.advance(Duration.ofMinutes(40));
    publish(FIRST, SECOND);
    refresh();
    assertThat(server.requests("/keys")).isEqualTo(2);
    assertThat(sets.look(address).keys()).hasSize(2);
    assertThat(sets.look(address).fetchedAt()).isEqualTo(clock.instant());
  }

  @Test
  void fetchesNoSetAheadThatNobodyUses() throws KeySetFault {
    publish(FIRST);
    sets.find(address, "first");

    clock.advance(Duration.ofMinutes(50));
    refresh();

    assertThat(server.requests("/keys")).isEqualTo(1);
  }

  @Test
  void forgetsASetThatNobodyUsesForADay() throws KeySetFault {
    publish(FIRST);
    sets.find(address, "first");

    clock.advance(Duration.ofHours(25));
    refresh();

    assertThat(sets.look(address)).isEqualTo(KeySetState.UNKNOWN);
  }

  private void refresh() {
    new KeySetRefresh(sets).refresh(Runnable::run);
  }

  @Test
  void showsWhatItHoldsAndWhatWentWrong() throws KeySetFault {
    publish(FIRST);
    assertThat(sets.look(address)).isEqualTo(KeySetState.UNKNOWN);
    sets.find(address, "first");
    var fetched = clock.instant();
    clock.advance(Duration.ofMinutes(2));
    server.answer("/keys", 503, "");

    assertThat(sets.fetchNow(address)).isTrue();

    var failure = new Failure(TokenFault.KEYSET_UNREACHABLE, "STATUS 503", clock.instant());
    assertThat(sets.look(address))
        .isEqualTo(
            new KeySetState(
                fetched,
                fetched.plus(Duration.ofHours(1)),
                fetched.plus(Duration.ofHours(5)),
                List.of(new PublishedKey("first", "RSA 2048", true)),
                failure));
  }

  @Test
  void forgetsTheFaultWhenTheSetCanBeHadAgain() {
    server.answer("/keys", 503, "");
    sets.fetchNow(address);
    publish(FIRST);

    sets.fetchNow(address);

    assertThat(sets.look(address).failure()).isNull();
  }

  @Test
  void fetchesAtMostTwiceAMinuteHoweverOftenItIsAsked() {
    publish(FIRST);

    assertThat(sets.fetchNow(address)).isTrue();
    assertThat(sets.fetchNow(address)).isTrue();
    assertThat(sets.fetchNow(address)).isFalse();
    clock.advance(Duration.ofMinutes(1));
    assertThat(sets.fetchNow(address)).isTrue();

    assertThat(server.requests("/keys")).isEqualTo(3);
  }

  @Test
  void passesOverAKeyThatIsDamaged() throws KeySetFault {
    var damaged = "{\"kty\":\"RSA\",\"kid\":\"x\"}";
    var whole = FIRST.toPublicJWK().toJSONString();
    server.answer("/keys", 200, "{\"keys\":[" + damaged + "," + whole + "]}");

    assertThat(sets.find(address, "first")).hasSize(1);
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
