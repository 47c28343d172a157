package org.lmsgateway.cluster;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lmsgateway.test.TestSchool;

/** Very many connections to one node, on each of which a request begins and does not end. */
@Tag("long")
class SlowConnectionsIT {

  private static final int CONNECTIONS = 10_000;
  private static final int MOST_MEGABYTES = 256;
  private static final String BEGIN = "POST /lti/launch HTTP/1.1\r\nHost: localhost\r\nContent-Le";

  /** The server drops what says nothing for half a minute. */
  private static final Duration DROPPED = Duration.ofSeconds(90);

  private final List<Socket> connections = new ArrayList<>();
  private Cluster cluster;
  private Node node;

  @BeforeEach
  void start() {
    cluster = Cluster.resting();
    node = cluster.startAlone("slow", "512m", cluster.newDatabase("slow"));
  }

  @AfterEach
  void end() throws IOException {
    for (var connection : connections) {
      connection.close();
    }
    node.stop();
  }

  @Test
  void othersAreServedAndMemoryIsBounded() throws IOException {
    var storm = new LaunchStorm(TestSchool.open(node.gateway(cluster.gateway())));
    storm.warmUp();
    var before = node.process().residentMegabytes();
    var files = node.process().openFiles();
    connect();
    var launched = storm.accepted();

    var rate = storm.warmUp();

    assertThat(storm.failures()).isEmpty();
    var beside = node.process().residentMegabytes();
    assertThat(beside - before).isLessThan(MOST_MEGABYTES);
    Wait.until(DROPPED, "they are dropped", () -> openFiles() < files + CONNECTIONS / 100);
    Figures.write(
        "slow-connections",
        Map.of(
            "connections",
            connections.size(),
            "launches beside them",
            storm.accepted() - launched,
            "launches a second",
            Math.round(rate),
            "resident before, MB",
            before,
            "resident beside them, MB",
            beside));
  }

  private void connect() throws IOException {
    for (var i = 0; i < CONNECTIONS; i++) {
      var connection = new Socket("localhost", node.port());
      connections.add(connection);
      connection.getOutputStream().write(BEGIN.getBytes(US_ASCII));
    }
    Wait.until(DROPPED, "all are there", () -> openFiles() >= CONNECTIONS);
  }

  private long openFiles() {
    return node.process().openFiles();
  }
}
