package org.lmsgateway.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.lmsgateway.test.TestSchool;

/** Nodes end under load, at half of what the cluster can do. */
@Order(Integer.MAX_VALUE) // nobody after it has to wait until the node has started again
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class NodeFailureIT {

  private static final int SECONDS = Integer.getInteger("cluster.seconds", 8);
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  /**
   * A connection that the balancer had open to the node is still used for the moment until the
   * balancer has read that its other end is gone; a POST that it sent on it is not sent again.
   */
  private static final long UNTIL_NOTICED = Duration.ofMillis(250).toNanos();

  private Cluster cluster;
  private TestSchool school;
  private LaunchStorm storm;

  @BeforeEach
  void warmUp() {
    cluster = Cluster.whole();
    school = TestSchool.open(cluster.gateway());
    storm = new LaunchStorm(school);
  }

  @Test
  @Order(1)
  void killedNodeLosesNoLaunchAndNoSession() {
    var rate = storm.warmUp() / 2;
    var before = storm.accepted();
    var person = new PortalPerson(cluster.gateway());
    person.signIn(null);
    var node = cluster.node(Integer.parseInt(person.nodeCookie()));
    var launches = (int) (rate * SECONDS);
    var load = storm.begin(launches, rate);
    Wait.until(PATIENCE, "a third of the load", () -> storm.done() > before + launches / 3);

    node.kill();
    var killed = System.nanoTime();
    var page = person.open(null, "/portal/registrations");
    load.join();

    assertThat(page.status()).isEqualTo(200);
    assertThat(storm.failures())
        .describedAs("only what was under way on it")
        .allSatisfy(one -> assertThat(one.begun() - killed).isLessThan(UNTIL_NOTICED))
        .hasSizeLessThanOrEqualTo(32);
    var rows = cluster.acceptedRows(school);
    assertThat(rows)
        .describedAs("none lost, none doubled; an answer may have been lost on its way")
        .isBetween((long) storm.accepted(), (long) storm.accepted() + storm.failures().size());
    Figures.write(
        "killed-node",
        Map.of(
            "launches a second", Math.round(rate),
            "launches", launches,
            "not accepted", storm.failures().size(),
            "accepted", storm.accepted(),
            "in the database", rows));
  }

  @Test
  @Order(2)
  void drainedNodeEndsWithoutAnError() {
    var rate = storm.warmUp() / 2;
    var before = storm.done();
    var node = cluster.node(2);
    var launches = (int) (rate * SECONDS);
    var load = storm.begin(launches, rate);
    Wait.until(PATIENCE, "a third of the load", () -> storm.done() > before + launches / 3);

    cluster.retire(node);
    load.join();

    assertThat(storm.failures()).isEmpty();
    assertThat(cluster.acceptedRows(school)).isEqualTo(storm.accepted());
    Figures.write(
        "drained-node",
        Map.of("launches a second", Math.round(rate), "launches", launches, "not accepted", 0));
  }
}
