package org.lmsgateway.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lmsgateway.fixture.LaunchClient;
import org.lmsgateway.fixture.LiveObjects;
import org.lmsgateway.fixture.Load;
import org.lmsgateway.test.TestSchool;

/** Very many launches through one node with little memory, which is afterwards as it was before. */
@Tag("long")
class SoakIT {

  private static final int LAUNCHES = Integer.getInteger("cluster.launches", 200_000);
  private static final int BLOCKS = 10;

  /** Until the pools of the node have as many threads and connections as they need. */
  private static final int WARM_UP = 20_000;

  private static final String DATABASE = "soak";
  private static final String SESSION = "org.apache.catalina.session.StandardSession";
  private static final Duration SETTLED = Duration.ofMinutes(2);

  private Cluster cluster;
  private Node node;

  /** What a node holds, after a collection of what nobody needs. */
  private record Held(long megabytes, long sessions, long threads, long files, long connections) {}

  @BeforeEach
  void start() {
    cluster = Cluster.resting();
    node = cluster.startAlone(DATABASE, "256m", cluster.newDatabase(DATABASE));
  }

  @AfterEach
  void stop() {
    node.stop();
  }

  @Test
  void nodeHoldsNoMoreAfterwards() throws InterruptedException {
    var school = TestSchool.open(node.gateway(cluster.gateway()));
    var client = new LaunchClient(school, school.lms().loginUrl(), school.lms().redirectUrl());
    var load = new Load(4);
    load.closedLoop(client, WARM_UP);
    var before = held();

    var rates = new ArrayList<Long>();
    var launches = 0;
    for (var block = 0; block < BLOCKS; block++) {
      var result = load.closedLoop(client, LAUNCHES / BLOCKS);
      launches += result.timings().size();
      rates.add(Math.round(result.perSecond()));
    }

    Wait.until(
        SETTLED, "files are closed", () -> node.process().openFiles() <= before.files() + 16);
    var after = held();
    assertThat(after.megabytes()).isLessThanOrEqualTo(before.megabytes() + 16);
    assertThat(after.sessions()).isEqualTo(before.sessions());
    assertThat(after.threads()).isLessThanOrEqualTo(before.threads() + 8);
    assertThat(after.connections()).isLessThanOrEqualTo(before.connections() + 2);
    Figures.write(
        "soak",
        Map.of(
            "launches",
            launches,
            "launches a second, by tenths",
            rates,
            "before",
            before,
            "after",
            after));
  }

  private Held held() {
    var live = LiveObjects.of(node.process());
    return new Held(
        live.bytes() >> 20,
        live.instances(SESSION),
        node.process().threads(),
        node.process().openFiles(),
        Long.parseLong(
            cluster.value(
                "select count(*) from pg_stat_activity where datname = '" + DATABASE + "'")));
  }
}
