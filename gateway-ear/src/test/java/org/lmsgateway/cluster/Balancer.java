package org.lmsgateway.cluster;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.lmsgateway.fixture.MeasuredProcess;
import org.lmsgateway.test.DebianPackage;
import org.lmsgateway.test.FreePort;
import org.lmsgateway.test.TestDirectories;

/** HAProxy, as docs/operations/haproxy.cfg sets it up, but for addresses. */
final class Balancer {

  private static final Path PROGRAM = Path.of("/usr/sbin/haproxy");
  private static final Path CONFIGURATION = Path.of("../docs/operations/haproxy.cfg");
  private static final List<String> BACKENDS = List.of("launches", "pages");

  /** The column of the statistics. */
  private static final int CURRENT_SESSIONS = 4;

  private final int port = FreePort.find();
  private final int adminPort = FreePort.find();

  int port() {
    return port;
  }

  void start(List<Node> nodes) throws IOException {
    DebianPackage.HAPROXY.require(PROGRAM);
    var directory = TestDirectories.createFresh("haproxy-");
    var file = Files.writeString(directory.resolve("haproxy.cfg"), configuration(nodes));
    MeasuredProcess.start(
        directory.resolve("haproxy.log"),
        List.of(PROGRAM.toString(), "-db", "-f", file.toString()));
  }

  private String configuration(List<Node> nodes) throws IOException {
    var text =
        Files.readString(CONFIGURATION)
            .replace("/run/haproxy/admin.sock mode 600", "ipv4@127.0.0.1:" + adminPort)
            .replaceAll("bind .*", "bind 127.0.0.1:" + port)
            .replace(" httponly secure", " httponly");
    for (var node : nodes) {
      text = text.replace(node.name() + ".example:8080", "127.0.0.1:" + node.port());
    }
    return text.replaceAll(".*\\.example:.*\n", ""); // as many as there are
  }

  /** No new requests go to the node, but for those of people whose session was there last. */
  void drain(Node node) {
    BACKENDS.forEach(one -> tell("set server " + one + "/" + node.name() + " state maint"));
  }

  void readmit(Node node) {
    BACKENDS.forEach(one -> tell("set server " + one + "/" + node.name() + " state ready"));
  }

  /** Whether the balancer has found that the node answers. */
  boolean knows(Node node) {
    var lines = tell("show stat").lines().filter(line -> line.contains("," + node.name() + ","));
    return lines.allMatch(line -> line.contains(",UP,"));
  }

  /** Whether no request is under way to the node. */
  boolean isIdle(Node node) {
    return tell("show stat")
        .lines()
        .filter(line -> line.contains("," + node.name() + ","))
        .allMatch(line -> line.split(",")[CURRENT_SESSIONS].equals("0"));
  }

  private String tell(String command) {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), adminPort)) {
      socket.getOutputStream().write((command + "\n").getBytes(UTF_8));
      return new String(socket.getInputStream().readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
