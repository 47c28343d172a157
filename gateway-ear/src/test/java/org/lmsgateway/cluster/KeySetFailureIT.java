package org.lmsgateway.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.RSAKey;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lmsgateway.fixture.LaunchClient;
import org.lmsgateway.test.Answer;
import org.lmsgateway.test.TestLms;
import org.lmsgateway.test.TestSchool;
import org.lmsgateway.test.Visitor;

/** The key set of an LMS cannot be had; its launches go on, and nobody else notices. */
class KeySetFailureIT {

  private static final int SECONDS = Integer.getInteger("cluster.seconds", 8) / 2;
  private static final int LAUNCHES_A_SECOND = 8;

  /** Shorter than a node waits for an LMS. */
  private static final int LATE_SECONDS = 3;

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  /** More than may wait for one LMS on a node, less than the node works on at the same time. */
  private static final int MANY = 150;

  private final CountDownLatch end = new CountDownLatch(1);
  private final AtomicInteger asked = new AtomicInteger();
  private Cluster cluster;
  private TestSchool steady;

  @BeforeEach
  void launchOnAllNodes() {
    cluster = Cluster.whole();
    steady = open(TestLms.open());
    assertThatAllNodesLaunch(steady);
  }

  @AfterEach
  void answerAtLast() {
    end.countDown();
  }

  @Test
  void launchesGoOnWithTheLastGoodSet() {
    var failing = Stream.generate(() -> open(TestLms.open())).limit(3).toList();
    failing.forEach(this::assertThatAllNodesLaunch);
    failing.get(0).lms().answerKeysetBy(counted(HttpExchange::close));
    failing.get(1).lms().answerKeysetBy(counted(this::answerLate));
    failing.get(2).lms().answerKeysetBy(counted(exchange -> answer(exchange, "<h1>Oops</h1>")));
    var unknown = failing.stream().flatMap(this::launchWithUnknownKeys).toList();
    Wait.until(
        PATIENCE,
        "all nodes have asked all LMSs",
        () -> asked.get() >= failing.size() * cluster.nodes().size());

    var storms = Stream.concat(Stream.of(steady), failing.stream()).map(LaunchStorm::new).toList();
    var loads =
        storms.stream()
            .map(storm -> storm.begin(SECONDS * LAUNCHES_A_SECOND, LAUNCHES_A_SECOND))
            .toList();
    loads.forEach(CompletableFuture::join);

    assertThat(storms).allSatisfy(storm -> assertThat(storm.failures()).isEmpty());
    end.countDown();
    assertThat(unknown).extracting(one -> one.join().text("code")).containsOnly("KEY_ID_UNKNOWN");
    Figures.write(
        "key-sets-fail",
        Map.of(
            "launches of others, and of those whose set fails",
            storms.stream().map(LaunchStorm::accepted).toList(),
            "slowest of each, ms",
            loads.stream().map(load -> slowestMillis(load.join().timings())).toList()));
  }

  /** Nothing of that LMS is known yet, so its own launches can only wait, until it is too late. */
  @Test
  void manyWhoWaitForAnLmsKeepNobodyElseWaiting() {
    var late = open(TestLms.open());
    late.lms().answerKeysetBy(counted(this::answerLate));
    var node = cluster.node(1);
    var waiting = new ArrayList<CompletableFuture<Answer>>();
    for (var i = 0; i < MANY; i++) {
      waiting.add(finishAtOnce(late, node, TestLms.key()));
    }
    Wait.until(PATIENCE, "the node has asked", () -> asked.get() > 0);

    var storm = new LaunchStorm(steady);
    var load = storm.begin(LATE_SECONDS * LAUNCHES_A_SECOND, LAUNCHES_A_SECOND).join();
    end.countDown();

    assertThat(storm.failures()).isEmpty();
    // Who found no place is refused, and of many refusals not each is recorded.
    assertThat(waiting).extracting(one -> one.join().status()).isSubsetOf(303, 502, 429);
    Figures.write(
        "key-set-late",
        Map.of(
            "slowest launch of others, ms",
            slowestMillis(load.timings()),
            "accepted of those that waited",
            waiting.stream().filter(one -> one.join().status() == 303).count()));
  }

  private TestSchool open(TestLms lms) {
    var gateway = cluster.gateway();
    return TestSchool.open(gateway, gateway.operator(), lms);
  }

  private void assertThatAllNodesLaunch(TestSchool school) {
    assertThat(cluster.nodes()).extracting(node -> node.launch(school).status()).containsOnly(303);
  }

  /** On each node, which asks the LMS for the key, as LMSs may have made a new one. */
  private Stream<CompletableFuture<Answer>> launchWithUnknownKeys(TestSchool school) {
    return cluster.nodes().stream().map(node -> finishAtOnce(school, node, TestLms.foreignKey()));
  }

  private static CompletableFuture<Answer> finishAtOnce(TestSchool school, Node node, RSAKey key) {
    var visitor = new Visitor();
    var request = school.begin(visitor);
    var idToken = TestLms.sign(school.lms().claims(request), key);
    return visitor.postAtOnce(
        node.at(school.lms().redirectUrl()), TestSchool.callback(request, idToken));
  }

  private static long slowestMillis(List<LaunchClient.Timing> timings) {
    return timings.stream()
        .mapToLong(one -> (one.login() + one.callback()) / 1_000_000)
        .max()
        .orElse(0);
  }

  private HttpHandler counted(HttpHandler handler) {
    return exchange -> {
      asked.incrementAndGet();
      handler.handle(exchange);
    };
  }

  private void answerLate(HttpExchange exchange) throws IOException {
    try {
      end.await();
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
    answer(exchange, steady.lms().publicKeys());
  }

  private static void answer(HttpExchange exchange, String body) throws IOException {
    var bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(200, bytes.length);
    try (exchange) {
      exchange.getResponseBody().write(bytes);
    }
  }
}
