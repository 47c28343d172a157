package org.lmsgateway.cluster;

import java.io.IOException;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.lmsgateway.fixture.Database;
import org.lmsgateway.test.Gateway;
import org.lmsgateway.test.TestDirectories;
import org.lmsgateway.test.TestDirectory;
import org.lmsgateway.test.TestMicrosoft;
import org.lmsgateway.test.TestSchool;

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

  private final List<Node> nodes =
      Stream.of("node1", "node2", "node3").map(name -> new Node(name, "512m")).toList();
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
    return get(Cluster::startNodes);
  }

  /** With none of its nodes running, for a test that needs the machine for a node of its own. */
  static synchronized Cluster resting() {
    return get(cluster -> cluster.nodes.stream().filter(Node::isAlive).forEach(Node::stop));
  }

  private static Cluster get(Consumer<Cluster> prepare) {
    if (failure != null) {
      throw failure; // a second attempt would only wait as long again
    }
    try {
      if (instance == null) {
        instance = new Cluster();
      }
      prepare.accept(instance);
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

  /** The settings of a database that is empty. */
  Map<String, String> newDatabase(String name) {
    return Map.of("gateway.db.url", database.create(name), "gateway.db.user", "postgres");
  }

  /**
   * Starts a node that is a gateway of its own.
   *
   * @param further settings, such as the database; without one it keeps an embedded one
   */
  Node startAlone(String name, String heap, Map<String, String> further) {
    var node = new Node(name, heap);
    var all = new HashMap<>(settings);
    all.keySet().removeIf(key -> key.startsWith("gateway.db."));
    all.put("gateway.base-url", node.gateway(gateway).base().toString());
    all.putAll(further);
    node.start(List.of(node), all);
    node.await();
    return node;
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
    all.putAll(TestMicrosoft.settings());
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

  /** Ends a node so that nobody notices: takes it from the balancer first. */
  void retire(Node node) {
    balancer.drain(node);
    Wait.until(SEEN, "nothing is under way", () -> balancer.isIdle(node));
    node.stop();
  }

  /** What all nodes reach the database by. */
  TcpLine line() {
    return line;
  }

  Database database() {
    return database;
  }

  /** How many launches of a school are in the database as accepted. */
  long acceptedRows(TestSchool school) {
    return count(
        "select count(*) from launch where result = 'ACCEPTED' and registration_id = '"
            + school.lms().registered().getString("id")
            + "'");
  }

  /** The number that a query gives. */
  private long count(String query) {
    return Long.parseLong(value(query));
  }

  /** Changes what is in the database, behind the nodes' backs. */
  void change(String statement) {
    database.execute(DATABASE, statement);
  }

  /** The only value that a query gives. */
  String value(String query) {
    return database.value(DATABASE, query);
  }
}
