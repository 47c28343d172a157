package org.lmsgateway.cluster;

import static org.assertj.core.api.Assertions.assertThat;

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
  void mend() {
    cluster.line().mend();
  }

  @Test
  void peopleAreToldToTryAgainAndLaunchesGoOnWhenItIsBack() {
    var operator = cluster.gateway().operator();
    var visitor = new Visitor();
    var request = school.begin(visitor);
    var idToken = school.lms().sign(school.lms().claims(request));
    cluster.line().cut();

    var refused = school.finish(visitor, request, idToken);
    assertUnavailable(refused);
    assertThat(refused.text("code")).isEqualTo("DATABASE_UNREACHABLE");
    assertThat(refused.text("cause")).contains("database");
    assertThat(refused.text("reference")).matches("F-[A-Z0-9]{8}");
    var api = operator.get("/registrations");
    assertUnavailable(api);
    assertThat(api.json().getString("code")).isEqualTo("DATABASE_UNREACHABLE");
    var storm = new LaunchStorm(school);
    storm.begin(OUTAGE_SECONDS * TRIES_A_SECOND, TRIES_A_SECOND).join();
    assertThat(storm.accepted()).isZero();
    assertThat(storm.failures()).allSatisfy(one -> assertThat(one.what()).contains("503"));

    cluster.line().mend();
    assertLaunchesSoonOnAllNodes();
    assertThat(school.finish(visitor, request, idToken).status())
        .describedAs("nothing of the launch was written, so the same token still counts")
        .isEqualTo(303);
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

    assertLaunchesSoonOnAllNodes();
    assertThat(waiting).extracting(one -> one.join().status()).containsOnly(302, 503);
  }

  private void assertUnavailable(Answer answer) {
    assertThat(answer.status()).describedAs(answer.toString()).isEqualTo(503);
    assertThat(answer.header("Retry-After")).isEqualTo("5");
  }

  private void assertLaunchesSoonOnAllNodes() {
    var took =
        Wait.until(
            RECOVERY, "launches", () -> cluster.nodes().stream().allMatch(this::isLaunching));
    Figures.write("database-back", Map.of("all nodes launch after, ms", took.toMillis()));
  }

  private boolean isLaunching(Node node) {
    var visitor = new Visitor();
    var lms = school.lms();
    var login = visitor.post(node.at(lms.loginUrl()), lms.loginInitiation());
    if (login.status() != 302) {
      return false;
    }
    var request = login.locationParameters();
    var callback = TestSchool.callback(request, lms.sign(lms.claims(request)));
    return visitor.post(node.at(lms.redirectUrl()), callback).status() == 303;
  }
}
