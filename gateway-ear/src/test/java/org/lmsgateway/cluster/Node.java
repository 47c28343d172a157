package org.lmsgateway.cluster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lmsgateway.fixture.MeasuredProcess;
import org.lmsgateway.fixture.MicroServer;
import org.lmsgateway.test.Answer;
import org.lmsgateway.test.Api;
import org.lmsgateway.test.FreePort;
import org.lmsgateway.test.Gateway;
import org.lmsgateway.test.ServerJvm;
import org.lmsgateway.test.TestDirectories;
import org.lmsgateway.test.TestSchool;
import org.lmsgateway.test.Visitor;

/** One of the nodes, which may be ended and started again. */
final class Node {

  private static final String READY = "/.well-known/oauth-authorization-server";

  private final String name;
  private final String heap;
  private final int port = FreePort.find();
  private final int gridPort = FreePort.find();
  private MicroServer.Program program = MicroServer.BUILT;
  private int starts;
  private MeasuredProcess process;

  Node(String name, String heap) {
    this.name = name;
    this.heap = heap;
  }

  String name() {
    return name;
  }

  int port() {
    return port;
  }

  int gridPort() {
    return gridPort;
  }

  /** The same address at this node, not through the balancer. */
  URI at(URI address) {
    var query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
    return URI.create("http://localhost:" + port + address.getRawPath() + query);
  }

  /** The gateway as this node alone is it. */
  Gateway gateway(Gateway whole) {
    return new Gateway(
        URI.create("http://localhost:" + port),
        whole.username(),
        whole.password(),
        whole.clientId(),
        whole.clientSecret());
  }

  /** What runs when it is started the next time. */
  void use(MicroServer.Program next) {
    program = next;
  }

  MeasuredProcess process() {
    return process;
  }

  boolean isAlive() {
    return process != null && process.handle().isAlive();
  }

  /** Starts it, and does not wait until it answers. */
  void start(List<Node> all, Map<String, String> settings) {
    var members =
        all.stream().map(node -> "127.0.0.1:" + node.gridPort).collect(Collectors.joining(","));
    var options = new ArrayList<>(List.of("--name", name, "--port", String.valueOf(port)));
    options.addAll(List.of("--clustermode", "tcpip:" + members));
    options.addAll(List.of("--startport", String.valueOf(gridPort)));
    // All are on one machine, and still keep each other's sessions.
    options.addAll(List.of("--interfaces", "127.0.0.1", "--nohostaware", "--disablephonehome"));
    try {
      options.addAll(List.of("--prebootcommandfile", preBoot().toString()));
      process = MicroServer.start(program, log(++starts), jvmOptions(), settings, options);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** That of the embedded run, which has no data grid, but for the line that says so. */
  private Path preBoot() throws IOException {
    var commands = Files.readAllLines(Path.of(System.getProperty("test.preboot")));
    commands.removeIf(one -> one.contains("availability-enabled"));
    return Files.write(TestDirectories.TARGET.resolve(name + ".asadmin"), commands);
  }

  /** From now on it is a process that somebody else has started. */
  void runsAs(ProcessHandle started) {
    process = new MeasuredProcess(started, false);
  }

  private Path log(int start) {
    return TestDirectories.TARGET.resolve(name + "-" + start + ".log");
  }

  /** What it has logged since it was first started. */
  Stream<String> log() {
    return IntStream.rangeClosed(1, starts).mapToObj(this::log).flatMap(Node::lines);
  }

  private static Stream<String> lines(Path log) {
    try {
      return Files.readAllLines(log).stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> jvmOptions() {
    var options = new ArrayList<>(ServerJvm.OPTIONS);
    Collections.addAll(
        options,
        "-Xmx" + heap,
        "-Djava.io.tmpdir=" + TestDirectories.createFresh("node-"),
        // Else the data grid would listen on all addresses.
        "-Dhazelcast.socket.bind.any=false",
        "-Dhazelcast.local.localAddress=127.0.0.1");
    return options;
  }

  /** Waits until it answers. */
  void await() {
    MicroServer.await(at(URI.create(READY)));
  }

  /** Launches with both requests here, and gives the answer to the one that is refused. */
  Answer launch(TestSchool school) {
    return launch(school, this);
  }

  /** The same with the second request at that node. */
  Answer launch(TestSchool school, Node callbackNode) {
    var lms = school.lms();
    var visitor = new Visitor();
    var login = visitor.post(at(lms.loginUrl()), lms.loginInitiation());
    if (login.status() != 302) {
      return login;
    }
    var request = login.locationParameters();
    var callback = TestSchool.callback(request, lms.sign(lms.claims(request)));
    return visitor.post(callbackNode.at(lms.redirectUrl()), callback);
  }

  /** The app swaps here the code that the browser brought. */
  Answer swap(TestSchool school, String code) {
    return Api.token(
        gateway(school.gateway()),
        school.app().getString("clientId"),
        school.app().getString("clientSecret"),
        Map.of("grant_type", "authorization_code", "code", code));
  }

  /** Ends it as a fault of the machine does: nothing is told to anybody. */
  void kill() {
    process.handle().destroyForcibly();
    process.handle().onExit().join();
  }

  /** Ends it in order. */
  void stop() {
    process.stop();
  }
}
