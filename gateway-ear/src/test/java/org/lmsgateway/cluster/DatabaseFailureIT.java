package org.lmsgateway.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lmsgateway.test.Answer;
import org.lmsgateway.test.TestSchool;
import org.lmsgateway.test.Visitor;

/** PostgreSQL goes away and comes back; the gateway says so, and goes on by itself. */
class DatabaseFailureIT {

  /** How long it may take until launches work again on all nodes. */
  private static final Duration RECOVERY = Duration.ofSeconds(5);

  private static final int OUTAGE_SECONDS = Integer.getInteger("cluster.outage", 3);

  /** So long nobody waits who can be told at once that the database is away. */
  private static final Duration SOON = Duration.ofSeconds(5);

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final int TRIES_A_SECOND = 10;

  /** More than a node has connections. */
  private static final int MANY = 150;

  private Cluster cluster;
  private TestSchool school;

  @BeforeEach
  void launchOnce() {
    cluster = Cluster.whole();
    school = TestSchool.open(cluster.gateway());
    assertThat(school.launch(new Visitor()).status()).isEqualTo(303);
  }

  @AfterEach
  void mend() throws IOException {
    cluster.line().mend();
    if (!cluster.database().process().handle().isAlive()) {
      cluster.database().startAgain();
    }
  }

  @Test
  void peopleAreToldToTryAgainAndLaunchesGoOnWhenItIsBack() {
    var operator = cluster.gateway().operator();
    var atNode = cluster.node(1).gateway(cluster.gateway()).operator();
    var visitor = new Visitor();
    var request = school.begin(visitor);
    var idToken = school.lms().sign(school.lms().claims(request));
    var person = new PortalPerson(cluster.gateway());
    person.signIn(cluster.node(1));
    cluster.line().cut();

    var refused = school.finish(visitor, request, idToken);
    assertUnavailable(refused);
    assertThat(refused.text("code")).isEqualTo("DATABASE_UNREACHABLE");
    assertThat(refused.text("cause")).contains("database");
    assertThat(refused.text("reference")).matches("F-[A-Z0-9]{8}");
    var api = assertTimeout(SOON, () -> operator.get("/registrations"));
    assertUnavailable(api);
    assertThat(api.json().getString("code")).isEqualTo("DATABASE_UNREACHABLE");
    Wait.until(SOON, "the diagnosis says so", () -> saysSo(atNode.get("/diagnosis")));
    var page = person.open(cluster.node(1), "/portal/registrations");
    assertThat(page.status()).isEqualTo(503);
    assertThat(page.body()).contains("This does not work right now");
    var storm = new LaunchStorm(school);
    storm.begin(OUTAGE_SECONDS * TRIES_A_SECOND, TRIES_A_SECOND).join();
    assertThat(storm.accepted()).isZero();
    assertThat(storm.failures()).allSatisfy(one -> assertThat(one.what()).contains("503"));

    cluster.line().mend();
    assertLaunchesSoonOnAllNodes("database-back");
    assertThat(school.finish(visitor, request, idToken).status())
        .describedAs("nothing of the launch was written, so the same token still counts")
        .isEqualTo(303);
    assertThat(person.open(cluster.node(1), "/portal/registrations").status()).isEqualTo(200);
  }

  /** A node that has just then to read the keys of tokens anew can check none, and says why. */
  private static boolean saysSo(Answer diagnosis) {
    if (diagnosis.status() == 503) {
      return diagnosis.json().getString("code").equals("DATABASE_UNREACHABLE");
    }
    var checks = new Checks(diagnosis);
    return checks.state("NODE_DATABASE").equals("FAILED")
        && checks.code("NODE_DATABASE").equals("DATABASE_AWAY")
        && checks.code("NODE_CLOCK").equals("NEEDS_OTHER_CHECK");
  }

  @Test
  void launchesGoOnAfterARestartOfTheDatabase() throws IOException {
    var operator = cluster.gateway().operator();
    var loaded = TestSchool.open(cluster.gateway());
    var storm = new LaunchStorm(loaded);
    var load = storm.begin((OUTAGE_SECONDS + 4) * TRIES_A_SECOND, TRIES_A_SECOND);
    Wait.until(PATIENCE, "launches", () -> storm.accepted() > TRIES_A_SECOND);

    cluster.database().stop();
    var stopped = System.nanoTime();
    var refusals = storm.failures().size() + OUTAGE_SECONDS * TRIES_A_SECOND;
    Wait.until(PATIENCE, "the outage", () -> storm.failures().size() >= refusals);
    var api = assertTimeout(SOON, () -> operator.get("/registrations"));
    cluster.database().startAgain();
    var started = System.nanoTime();
    assertLaunchesSoonOnAllNodes("database-restarted");
    load.join();

    assertUnavailable(api);
    assertThat(api.json().getString("code")).isEqualTo("DATABASE_UNREACHABLE");
    assertThat(storm.failures())
        .allSatisfy(one -> assertThat(one.what()).contains("503"))
        .allSatisfy(one -> assertThat(one.begun()).isLessThan(started + RECOVERY.toNanos()));
    var unsure = storm.failures().stream().filter(one -> one.begun() < stopped).count();
    assertThat(cluster.acceptedRows(loaded))
        .describedAs("nothing half written; an answer may have been lost on its way")
        .isBetween((long) storm.accepted(), storm.accepted() + unsure);
    assertManyLaunchAtOnce(loaded);
  }

  /** The worst case: nobody is told that the way is cut, and everybody comes. */
  @Test
  void poolIsNotExhaustedByRequestsThatWait() {
    cluster.line().hang();
    var waiting = new ArrayList<CompletableFuture<Answer>>();
    for (var i = 0; i < MANY; i++) {
      waiting.add(
          new Visitor().postAtOnce(school.lms().loginUrl(), school.lms().loginInitiation()));
    }
    // Whoever gets no connection is told so while the others still wait for the database.
    CompletableFuture.anyOf(waiting.toArray(CompletableFuture[]::new)).join();

    cluster.line().mend();

    assertLaunchesSoonOnAllNodes("database-back");
    assertThat(waiting).extracting(one -> one.join().status()).containsOnly(302, 503);
  }

  private void assertUnavailable(Answer answer) {
    assertThat(answer.status()).describedAs(answer.toString()).isEqualTo(503);
    assertThat(answer.header("Retry-After")).isEqualTo("5");
  }

  private void assertManyLaunchAtOnce(TestSchool loaded) {
    var storm = new LaunchStorm(loaded);
    storm.begin(MANY, 1000).join();
    assertThat(storm.failures()).isEmpty();
  }

  private void assertLaunchesSoonOnAllNodes(String test) {
    var took =
        Wait.until(
            RECOVERY, "launches", () -> cluster.nodes().stream().allMatch(this::isLaunching));
    Figures.write(test, Map.of("all nodes launch after, ms", took.toMillis()));
  }

  private boolean isLaunching(Node node) {
    return node.launch(school).status() == 303;
  }
}
