package org.lmsgateway.bench;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.lmsgateway.test.FreePort;
import org.lmsgateway.test.Gateway;
import org.lmsgateway.test.TestDirectories;
import org.lmsgateway.test.TestDirectory;
import org.lmsgateway.test.TestLms;

/** Starts what is compared: the gateway over PostgreSQL, and the floor. */
final class Servers {

  private static final Duration START = Duration.ofMinutes(3);
  private static final String JAVA =
      Path.of(System.getProperty("java.home"), "bin", "java").toString();

  private Servers() {}

  record RunningGateway(Gateway gateway, MeasuredProcess process) {}

  /** The WAR on Payara Micro, as the embedded run has it, but over PostgreSQL. */
  static RunningGateway startGateway(String name, String databaseUrl) throws IOException {
    var port = FreePort.find();
    var base = URI.create("http://localhost:" + port);
    var gateway = new Gateway(base, "admin", "password-for-bench", "bench", "secret-of-the-bench");
    var command = new ArrayList<>(List.of(JAVA, "-Xmx512m"));
    command.addAll(List.of(System.getProperty("bench.jvm", "-Dbench").split(" ")));
    settings(gateway, port, databaseUrl)
        .forEach((key, value) -> command.add("-D" + key + "=" + value));
    command.addAll(
        List.of(
            "-jar",
            System.getProperty("bench.micro"),
            "--deploy",
            System.getProperty("bench.war"),
            "--contextroot",
            "/",
            "--port",
            String.valueOf(port),
            "--nohazelcast",
            "--prebootcommandfile",
            System.getProperty("bench.preboot")));
    var process =
        MeasuredProcess.start(TestDirectories.TARGET.resolve("bench-" + name + ".log"), command);
    await(gateway.at("/.well-known/jwks.json"));
    return new RunningGateway(gateway, process);
  }

  private static Map<String, String> settings(Gateway gateway, int port, String databaseUrl) {
    return Map.ofEntries(
        Map.entry("mp.config.profile", "embedded"),
        Map.entry("gateway.port", String.valueOf(port)),
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
            TestDirectories.TARGET.resolve("bench-floor.log"),
            List.of(
                JAVA,
                "-Xmx512m",
                "-cp",
                System.getProperty("bench.classes"),
                Floor.class.getName(),
                String.valueOf(port),
                key.getModulus().toString(),
                key.getPublicExponent().toString()));
    await(URI.create("http://localhost:" + port + "/ready"));
    return process;
  }

  private static void await(URI address) {
    var end = Instant.now().plus(START);
    while (!answers(address)) {
      if (Instant.now().isAfter(end)) {
        throw new IllegalStateException("nothing answers at " + address);
      }
      LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
    }
  }

  private static boolean answers(URI address) {
    try {
      var connection = (HttpURLConnection) address.toURL().openConnection();
      connection.setInstanceFollowRedirects(false);
      return connection.getResponseCode() < 400;
    } catch (IOException e) {
      return false;
    }
  }
}
