package org.lmsgateway.cluster;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lmsgateway.fixture.Database;
import org.lmsgateway.fixture.MeasuredProcess;
import org.lmsgateway.fixture.PayaraDomain;
import org.lmsgateway.test.FreePort;
import org.lmsgateway.test.Gateway;
import org.lmsgateway.test.TestDirectories;
import org.lmsgateway.test.TestDirectory;

/**
 * The EAR on two instances of Payara Server, as docs/operations/deployment-group.asadmin sets them
 * up, but for addresses. It starts when a test first needs it; all its processes end with the test
 * JVM. A test that has ended an instance leaves it ended: who needs both has it started again.
 */
final class DeploymentGroup {

  /** What default-config gives an instance. */
  private static final String HEAP = "512m";

  private static final Path COMMANDS = Path.of("../docs/operations/deployment-group.asadmin");
  private static final Duration START = Duration.ofMinutes(5);
  private static final Duration SEEN = Duration.ofSeconds(30);

  private static DeploymentGroup instance;
  private static RuntimeException failure;

  private final List<Node> nodes = List.of(new Node("node1", HEAP), new Node("node2", HEAP));
  private final Balancer balancer = new Balancer();
  private final Path directory = TestDirectories.createFresh("deployment-group-");
  private final PayaraDomain domain;
  private final Gateway gateway =
      new Gateway(
          URI.create("http://localhost:" + balancer.port()), "admin", "password-for-tests", "", "");

  private DeploymentGroup() throws IOException {
    domain = PayaraDomain.create(directory, FreePort.find());
    Runtime.getRuntime().addShutdownHook(new Thread(this::endInstances));
    var databaseUrl = Database.start().create("deployment_group");
    startDomain();
    var commands = commands(Files.readString(COMMANDS), databaseUrl);
    var file = Files.writeString(directory.resolve("commands"), commands);
    var said = domain.asadmin("multimode", "--file", file.toString());
    Files.writeString(directory.resolve("commands.log"), said);
    adopt();
    balancer.start(nodes);
  }

  /** With both instances running. */
  static synchronized DeploymentGroup whole() {
    if (failure != null) {
      throw failure; // a second attempt would only wait as long again
    }
    try {
      if (instance == null) {
        instance = new DeploymentGroup();
      }
      instance.startEnded();
      return instance;
    } catch (IOException | RuntimeException e) {
      failure =
          new IllegalStateException("The group did not start; see target/deployment-group-*", e);
      throw failure;
    }
  }

  /** Its instances inherit the environment. */
  private void startDomain() throws IOException {
    var command = new ArrayList<>(domain.launchCommand());
    command.add(1, "-Dhazelcast.socket.bind.any=false");
    var builder = new ProcessBuilder(command);
    builder.directory(domain.directory().resolve("config").toFile());
    builder.environment().putAll(environment());
    builder.redirectInput(new File("/dev/null")); // of which it reads passwords
    MeasuredProcess.start(directory.resolve("domain.log"), builder);
    Wait.until(START, "administration", domain::isAdministered);
  }

  private Map<String, String> environment() {
    var key = new byte[32];
    new SecureRandom().nextBytes(key);
    return Map.of(
        "GATEWAY_MASTER_KEY", Base64.getEncoder().encodeToString(key),
        "GATEWAY_ADMIN_PASSWORD", gateway.password(),
        "GATEWAY_OUTBOUND_ALLOW", "localhost,lms.localhost",
        "GATEWAY_DIRECTORY_AUTHORITIES", TestDirectory.authorities());
  }

  private String commands(String documented, String databaseUrl) {
    return documented
        .replace("https://gateway.example", gateway.base().toString())
        .replace("jdbc:postgresql://db.example/gateway", databaseUrl)
        .replace(
            "gateway.db.user --propertyvalue gateway", "gateway.db.user --propertyvalue postgres")
        .replace("=8081", "=" + nodes.get(0).port())
        .replace("=8082", "=" + nodes.get(1).port())
        .replace(" gateway.ear", " " + System.getProperty("test.ear"));
  }

  private void startEnded() throws IOException {
    for (var node : nodes) {
      if (!node.isAlive()) {
        domain.asadmin("start-instance", node.name());
      }
    }
    adopt();
    nodes.forEach(Node::await);
    Wait.until(SEEN, "both instances are up", () -> nodes.stream().allMatch(balancer::knows));
  }

  /** Restarts one while the other serves everybody. */
  void restart(Node node) throws IOException {
    balancer.drain(node);
    domain.asadmin("stop-instance", node.name());
    domain.asadmin("start-instance", node.name());
    adopt();
    node.await();
    balancer.readmit(node);
  }

  private void adopt() {
    nodes.forEach(node -> node.runsAs(running(node).orElseThrow()));
  }

  /** Those that are starting, too. */
  private void endInstances() {
    ProcessHandle.allProcesses()
        .filter(one -> one.info().commandLine().orElse("").contains(directory.toString()))
        .forEach(ProcessHandle::destroyForcibly);
  }

  private Optional<ProcessHandle> running(Node node) {
    var file = domain.instance(node.name()).resolve("config/pid");
    try {
      return Files.exists(file)
          ? ProcessHandle.of(Long.parseLong(Files.readString(file).strip()))
          : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
}
