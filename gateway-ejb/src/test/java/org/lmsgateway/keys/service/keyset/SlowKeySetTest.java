package org.lmsgateway.keys.service.keyset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lmsgateway.keys.TokenFault;
import org.lmsgateway.keys.service.TestKeys;
import org.lmsgateway.outbound.service.LoopbackServer;
import org.lmsgateway.outbound.service.TestClients;
import org.lmsgateway.shared.service.SettableClock;

/** An LMS whose key set comes slowly takes no threads from the others. */
class SlowKeySetTest {

  private static final int LAUNCHES = CachedKeySet.MOST_WAITING + 20;
  private static final JWK KEY = generate();

  private final LoopbackServer server = new LoopbackServer();
  private final URI address = server.address("/keys");
  private final SettableClock clock = new SettableClock();
  private final KeySets sets =
      new KeySets(TestClients.allowing("localhost"), TestKeys.METERS, clock);
  private final ExecutorService launches = Executors.newFixedThreadPool(LAUNCHES);
  private final CountDownLatch asked = new CountDownLatch(1);
  private final CountDownLatch answer = new CountDownLatch(1);

  @AfterEach
  void close() {
    answer.countDown();
    launches.shutdownNow();
    server.close();
  }

  @Test
  void launchesGoOnWithTheLastGoodSetWhileItIsFetchedAnew() throws Exception {
    server.answer("/keys", 200, keys());
    sets.find(address, "first");
    clock.advance(Duration.ofHours(2));
    beSlow();
    var first = launches.submit(() -> sets.find(address, "first"));
    asked.await();

    assertThat(sets.find(address, "first")).hasSize(1);
    assertThat(first.isDone()).isFalse();
  }

  @Test
  void launchesThatComeAtOnceAllGetTheKeysOfAnLmsThatAnswers() throws Exception {
    server.answer("/keys", 200, keys());

    Callable<List<JWK>> launch = () -> sets.find(address, "first");
    var all = launches.invokeAll(Collections.nCopies(LAUNCHES, launch));

    for (var one : all) {
      assertThat(one.get()).hasSize(1);
    }
    assertThat(server.requests("/keys")).isEqualTo(1);
  }

  @Test
  void notAllLaunchesWaitForAnLmsThatHasNeverAnswered() throws Exception {
    beSlow();
    List<Future<List<JWK>>> waiting =
        Stream.generate(() -> launches.submit(() -> sets.find(address, "first")))
            .limit(LAUNCHES - 1)
            .toList();
    asked.await();
    // Those who found no place have ended; who did waits until the LMS answers.
    while (waiting.stream().filter(one -> !one.isDone()).count() > CachedKeySet.MOST_WAITING) {
      Thread.onSpinWait();
    }

    var fault = catchThrowableOfType(KeySetFault.class, () -> sets.find(address, "first"));

    assertThat(fault.fault()).isEqualTo(TokenFault.KEYSET_UNREACHABLE);
    answer.countDown();
    for (var one : waiting.stream().filter(one -> !one.isDone()).toList()) {
      assertThat(one.get()).hasSize(1);
    }
  }

  private void beSlow() {
    server.handle("/keys", this::answerLate);
  }

  private void answerLate(HttpExchange exchange) throws IOException {
    asked.countDown();
    try {
      answer.await();
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
    var body = keys().getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(200, body.length);
    try (exchange) {
      exchange.getResponseBody().write(body);
    }
  }

  private static String keys() {
    return new JWKSet(KEY.toPublicJWK()).toString();
  }

  private static JWK generate() {
    try {
      return new RSAKeyGenerator(2048).keyID("first").generate();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }
}
