package org.lmsgateway.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lmsgateway.fixture.MeasuredProcess;
import org.lmsgateway.fixture.MicroServer;
import org.lmsgateway.test.FreePort;
import org.lmsgateway.test.Gateway;
import org.lmsgateway.test.TestDirectories;
import org.lmsgateway.test.TestDirectory;
import org.lmsgateway.test.TestLms;

/** Starts what is compared: the gateway over PostgreSQL, and the floor. */
final class Servers {

  /** As the operations guide advises; the same for both that are compared. */
  private static final List<String> JVM = List.of("-Xmx512m", "-XX:+UseParallelGC");

  private Servers() {}

  record RunningGateway(Gateway gateway, MeasuredProcess process) {}

  /** The WAR on Payara Micro, as the embedded run has it, but over PostgreSQL. */
  static RunningGateway startGateway(String name, String databaseUrl) throws IOException {
    return startGateway(name, databaseUrl, Map.of());
  }

  /**
   * The same with settings of its own.
   *
   * @param further settings that others of the benchmarks leave as they are
   */
  static RunningGateway startGateway(String name, String databaseUrl, Map<String, String> further)
      throws IOException {
    var gateway = gateway(FreePort.find());
    var process = start(name, gateway, databaseUrl, further);
    MicroServer.await(gateway.at("/.well-known/jwks.json"));
    return new RunningGateway(gateway, process);
  }

  /** What is known of a gateway before it is started. */
  static Gateway gateway(int port) {
    var base = URI.create("http://localhost:" + port);
    return new Gateway(base, "admin", "password-for-bench", "bench", "secret-of-the-bench");
  }

  /** Starts it and does not wait. */
  static MeasuredProcess start(
      String name, Gateway gateway, String databaseUrl, Map<String, String> further)
      throws IOException {
    var settings = new HashMap<>(settings(gateway, databaseUrl));
    settings.putAll(further);
    return MicroServer.start(
        MicroServer.BUILT, log(name), jvm(), settings, options(gateway.base().getPort()));
  }

  /** Starts Payara Micro with another application, and does not wait. */
  static MeasuredProcess start(String name, MicroServer.Program program, int port)
      throws IOException {
    return MicroServer.start(program, log(name), jvm(), Map.of(), options(port));
  }

  private static Path log(String name) {
    return TestDirectories.TARGET.resolve("bench-" + name + ".log");
  }

  private static List<String> jvm() {
    var options = new ArrayList<>(JVM);
    options.addAll(List.of(System.getProperty("bench.jvm", "-Dbench").split(" ")));
    return options;
  }

  private static List<String> options(int port) {
    return List.of(
        "--port",
        String.valueOf(port),
        "--nohazelcast",
        "--prebootcommandfile",
        System.getProperty("test.preboot"));
  }

  private static Map<String, String> settings(Gateway gateway, String databaseUrl) {
    return Map.ofEntries(
        Map.entry("mp.config.profile", "embedded"),
        Map.entry("gateway.port", String.valueOf(gateway.base().getPort())),
        Map.entry("gateway.base-url", gateway.base().toString()),
        Map.entry("gateway.data-dir", TestDirectories.createFresh("bench-data-").toString()),
        Map.entry("gateway.admin.password", gateway.password()),
        Map.entry("gateway.bootstrap.client-id", gateway.clientId()),
        Map.entry("gateway.bootstrap.client-secret", gateway.clientSecret()),
        Map.entry("gateway.db.url", databaseUrl),
        Map.entry("gateway.db.user", "postgres"),
        Map.entry("gateway.outbound.allow", "localhost,lms.localhost"),
        Map.entry("gateway.directory.authorities", TestDirectory.authorities()));
  }

  /** The floor's address is the same but for the port. */
  static MeasuredProcess startFloor(int port) throws Exception {
    var key = TestLms.key().toPublicJWK();
    var process =
        MeasuredProcess.start(
            log("floor"),
            List.of(
                MicroServer.JAVA,
                JVM.get(0),
                JVM.get(1),
                "-cp",
                System.getProperty("bench.classes"),
                Floor.class.getName(),
                String.valueOf(port),
                key.getModulus().toString(),
                key.getPublicExponent().toString()));
    MicroServer.await(URI.create("http://localhost:" + port + "/ready"));
    return process;
  }
}
