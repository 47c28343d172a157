package org.lmsgateway.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lmsgateway.fixture.MicroServer;
import org.lmsgateway.test.TestSchool;

/** One node after the other gets the next version, and is put back to the one before. */
@Tag("long")
class RollingUpgradeIT {

  private static final int LAUNCHES_A_SECOND = 5;

  private final AtomicBoolean isOver = new AtomicBoolean();
  private Cluster cluster;
  private LaunchStorm storm;
  private PortalPerson person;

  @BeforeEach
  void warmUp() {
    cluster = Cluster.whole();
    storm = new LaunchStorm(TestSchool.open(cluster.gateway()));
    storm.warmUp();
    person = new PortalPerson(cluster.gateway());
    person.signIn(null);
  }

  @AfterEach
  void endLoad() {
    isOver.set(true);
    cluster.nodes().forEach(node -> node.use(MicroServer.BUILT));
  }

  @Test
  void launchesGoOnWithoutAnErrorWhileVersionsChange() throws IOException {
    var load = CompletableFuture.runAsync(this::launchOn);
    var next = NextVersion.program();

    cluster.nodes().forEach(node -> change(node, next));
    // The version before starts on the newer schema, so an upgrade can be taken back.
    change(cluster.node(1), MicroServer.BUILT);
    isOver.set(true);
    load.join();

    assertThat(storm.failures()).isEmpty();
    assertThat(cluster.value("select max(cast(version as integer)) from flyway_schema_history"))
        .isEqualTo(NextVersion.NUMBER);
    assertThat(cluster.value("select lock_timeout from next_version")).isEqualTo("10s");
    Figures.write(
        "rolling-upgrade", Map.of("launches", storm.accepted(), "not accepted", 0, "changes", 4));
  }

  private void change(Node node, MicroServer.Program program) {
    cluster.retire(node);
    node.use(program);
    Cluster.whole();
    assertThat(person.open(null, "/portal/registrations").status()).isEqualTo(200);
  }

  private void launchOn() {
    while (!isOver.get()) {
      storm.begin(5 * LAUNCHES_A_SECOND, LAUNCHES_A_SECOND).join();
    }
  }
}
