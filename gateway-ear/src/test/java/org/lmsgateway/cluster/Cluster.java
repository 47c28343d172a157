package org.lmsgateway.cluster;

import java.io.IOException;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lmsgateway.fixture.Database;
import org.lmsgateway.test.Gateway;
import org.lmsgateway.test.TestDirectories;
import org.lmsgateway.test.TestDirectory;

/**
 * The one gateway of three nodes that all tests of many nodes share. It starts when a test first
 * needs it, and stops with the test JVM. A test that has ended a node leaves it ended: who needs
 * all of them has them started again.
 */
final class Cluster {

  private static final String DATABASE = "cluster";
  private static final Duration SEEN = Duration.ofSeconds(30);

  private static Cluster instance;
  private static RuntimeException failure;

  private final List<Node> nodes = List.of(new Node("node1"), new Node("node2"), new Node("node3"));
  private final Balancer balancer = new Balancer();
  private final Database database;
  private final TcpLine line;
  private final Gateway gateway;
  private final Map<String, String> settings;

  private Cluster() throws IOException {
    database = Database.start();
    var url = URI.create(database.create(DATABASE).replaceFirst("jdbc:", ""));
    line = TcpLine.to(url.getPort());
    gateway =
        new Gateway(
            URI.create("http://localhost:" + balancer.port()),
            "admin",
            "password-for-tests",
            "test-operator",
            "secret-for-tests-long-enough");
    settings = settings("jdbc:postgresql://localhost:" + line.port() + "/" + DATABASE);
    balancer.start(nodes);
  }

  /** With all nodes running. */
  static synchronized Cluster whole() {
    if (failure != null) {
      throw failure; // a second attempt would only wait as long again
    }
    try {
      if (instance == null) {
        instance = new Cluster();
      }
      instance.startNodes();
      return instance;
    } catch (IOException | RuntimeException e) {
      failure = new IllegalStateException("The nodes did not start; see target/node*.log", e);
      throw failure;
    }
  }

  private void startNodes() {
    var ended = nodes.stream().filter(node -> !node.isAlive()).toList();
    ended.forEach(node -> node.start(nodes, settings));
    ended.forEach(Node::await);
    nodes.forEach(balancer::readmit);
    Wait.until(SEEN, "all nodes are up", () -> nodes.stream().allMatch(balancer::knows));
  }

  private Map<String, String> settings(String databaseUrl) {
    Map<String, String> all = new HashMap<>();
    all.put("mp.config.profile", "embedded");
    all.put("gateway.base-url", gateway.base().toString());
    all.put("gateway.data-dir", TestDirectories.createFresh("cluster-data-").toString());
    all.put("gateway.master-key", newKey());
    all.put("gateway.admin.password", gateway.password());
    all.put("gateway.bootstrap.client-id", gateway.clientId());
    all.put("gateway.bootstrap.client-secret", gateway.clientSecret());
    all.put("gateway.db.url", databaseUrl);
    all.put("gateway.db.user", "postgres");
    all.put("gateway.outbound.allow", "localhost,lms.localhost");
    all.put("gateway.directory.authorities", TestDirectory.authorities());
    return all;
  }

  private static String newKey() {
    var key = new byte[32];
    new SecureRandom().nextBytes(key);
    return Base64.getEncoder().encodeToString(key);
  }

  /** As everybody reaches it: through the balancer. */
  Gateway gateway() {
    return gateway;
  }

  Node node(int number) {
    return nodes.get(number - 1);
  }

  List<Node> nodes() {
    return nodes;
  }

  Balancer balancer() {
    return balancer;
  }

  /** What all nodes reach the database by. */
  TcpLine line() {
    return line;
  }

  /** The number that a query gives. */
  long count(String query) {
    return Long.parseLong(database.value(DATABASE, query));
  }
}
