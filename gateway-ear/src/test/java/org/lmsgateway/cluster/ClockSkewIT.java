package org.lmsgateway.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lmsgateway.fixture.MicroServer;
import org.lmsgateway.test.Answer;
import org.lmsgateway.test.DebianPackage;
import org.lmsgateway.test.TestSchool;
import org.lmsgateway.test.Visitor;

/** The clock of one node is wrong, which the other nodes, the database and the LMS do not share. */
@Tag("long")
class ClockSkewIT {

  private static final String MACHINE =
      System.getProperty("os.arch").equals("amd64") ? "x86_64" : "aarch64";
  private static final Path LIBRARY =
      Path.of("/usr/lib/" + MACHINE + "-linux-gnu/faketime/libfaketimeMT.so.1");

  private Cluster cluster;
  private TestSchool school;
  private Node wrong;

  @BeforeEach
  void open() {
    cluster = Cluster.whole();
    school = TestSchool.open(cluster.gateway());
    wrong = cluster.node(2);
  }

  @AfterEach
  void setRight() {
    wrong.use(MicroServer.BUILT);
    cluster.retire(wrong);
  }

  @ParameterizedTest
  @ValueSource(ints = {45, -45})
  void launchesGoOnOverAllNodes(int seconds) throws IOException {
    restart(seconds);

    for (var login : cluster.nodes()) {
      for (var callback : cluster.nodes()) {
        var accepted = login.launch(school, callback);
        assertThat(accepted.status()).describedAs(accepted.toString()).isEqualTo(303);
        var code = accepted.locationParameters().get("code");
        assertThat(cluster.nodes().stream().map(node -> node.swap(school, code).status()))
            .describedAs("login on %s, callback on %s", login.name(), callback.name())
            .containsOnlyOnce(200);
      }
    }
    var health = health();
    assertThat(health.status()).isEqualTo(200);
    assertThat(ahead(health)).isBetween(seconds - 1.0, seconds + 1.0);
    Figures.write("clock-wrong", Map.of("seconds", seconds, "health says", ahead(health)));
  }

  /** Beyond what tokens may differ by, the node would refuse good launches: it says so itself. */
  @Test
  void nodeWhoseClockIsTooFarOffIsNotReady() throws IOException {
    restart(90);

    var health = health();

    assertThat(health.status()).isEqualTo(503);
    assertThat(health.body()).contains("CLOCK_DIFFERS");
    var own = checks(wrong);
    assertThat(own.code("NODE_CLOCK")).isEqualTo("NODE_CLOCK_WRONG");
    assertThat(own.measured("NODE_CLOCK")).containsPattern("by (89|90|91)\\.\\d+ s");
    var others = checks(cluster.node(1));
    assertThat(others.code("NODE_CLOCK")).isEqualTo("NODE_CLOCK_RIGHT");
    assertThat(others.code("NODE_OTHERS")).isEqualTo("NODES_CLOCK_WRONG");
    assertThat(others.measured("NODE_OTHERS")).containsPattern("\\+(89|90|91)\\.\\d\\d s");
  }

  private void restart(int seconds) throws IOException {
    DebianPackage.FAKETIME.require(LIBRARY);
    cluster.retire(wrong);
    var java =
        List.of(
            "env",
            "LD_PRELOAD=" + LIBRARY,
            "FAKETIME=%+ds".formatted(seconds),
            // Java measures how long it waits by the other clock.
            "DONT_FAKE_MONOTONIC=1",
            "FAKETIME_FORCE_MONOTONIC_FIX=0",
            MicroServer.JAVA);
    wrong.use(new MicroServer.Program(java, MicroServer.BUILT.war()));
    Cluster.whole();
  }

  private Answer health() {
    return new Visitor().get(wrong.at(URI.create("/health/ready")));
  }

  private Checks checks(Node asked) {
    return Checks.of(asked.gateway(cluster.gateway()).operator());
  }

  private static double ahead(Answer health) {
    return health.json().getJsonArray("checks").stream()
        .map(check -> check.asJsonObject().getJsonObject("data"))
        .filter(data -> data != null && data.containsKey("aheadSeconds"))
        .mapToDouble(data -> Double.parseDouble(data.getString("aheadSeconds")))
        .findFirst()
        .orElseThrow();
  }
}
