package org.lmsgateway.ear;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.lmsgateway.fixture.PayaraDomain;
import org.lmsgateway.test.FreePort;
import org.lmsgateway.test.Gateway;
import org.lmsgateway.test.PayaraMicroFixture;
import org.lmsgateway.test.ServerJvm;
import org.lmsgateway.test.TestDirectories;
import org.lmsgateway.test.TestDirectory;

/**
 * The one Payara Server with the built EAR, over a real PostgreSQL, that all tests of the EAR
 * share. It starts when a test first needs it, as a child of the test JVM, and stops with it.
 */
public final class PayaraServerFixture {

  /** An address of the application that answers 200 when it is up. */
  private static final String READY = "/.well-known/jwks.json";

  /** The cluster's nodes start at the same time, and its tests leave the processor idle later. */
  private static final List<String> BESIDE_OTHERS = List.of("nice", "-n", "15");

  private static final Duration START = Duration.ofSeconds(180);
  private static final Duration POLL = Duration.ofMillis(200);
  private static final int STOP_SECONDS = 30;

  static final Path EAR =
      Path.of(
          System.getProperty("test.ear", TestDirectories.TARGET.resolve("gateway.ear").toString()));
  private static final Path LOG = TestDirectories.TARGET.resolve("payara-server.log");
  private static final Path LOADED = TestDirectories.TARGET.resolve("loaded-classes.log");
  private static final int PORT = FreePort.find();

  /** On a server there is no API client by configuration; one is made in the portal. */
  private static final Gateway GATEWAY =
      new Gateway(URI.create("http://localhost:" + PORT), "admin", "password-for-tests", "", "");

  private static RuntimeException failure;
  private static EmbeddedPostgres database;
  private static Process server;

  private PayaraServerFixture() {}

  /** The running application; starts the server if need be. */
  public static synchronized Gateway gateway() {
    if (failure != null) {
      throw failure; // a second attempt would only wait as long again
    }
    if (server == null) {
      try {
        start();
      } catch (IOException | InterruptedException | RuntimeException e) {
        failure = new IllegalStateException("Payara Server did not start; see " + LOG, e);
        throw failure;
      }
    }
    return GATEWAY;
  }

  /** Where the server has loaded a class from, once for each loader that did. */
  static List<String> sourcesOf(String className) throws IOException {
    try (var lines = Files.lines(LOADED)) {
      return lines
          .filter(line -> line.contains(" " + className + " source: "))
          .map(line -> line.replaceFirst(".* source: ", ""))
          .toList();
    }
  }

  /** What the application is told at start, as system properties of the server. */
  private static Map<String, String> systemProperties() throws IOException {
    var key = new byte[32];
    new SecureRandom().nextBytes(key);
    return Map.of(
        "gateway.base-url", GATEWAY.base().toString(),
        "gateway.db.url", database.getJdbcUrl("postgres", "postgres"),
        "gateway.db.user", "postgres",
        "gateway.master-key", Base64.getEncoder().encodeToString(key),
        "gateway.admin.password", GATEWAY.password(),
        "gateway.metrics.token", PayaraMicroFixture.METRICS_TOKEN,
        "gateway.outbound.allow", "localhost,lms.localhost",
        "gateway.directory.authorities", TestDirectory.authorities());
  }

  private static void start() throws IOException, InterruptedException {
    database = EmbeddedPostgres.start();
    var domain =
        PayaraDomain.create(TestDirectories.TARGET.resolve("payara-domains"), PORT).withoutGrid();
    var deploy =
        Files.writeString(
            TestDirectories.TARGET.resolve("post-boot.txt"), "deploy --name gateway " + EAR + "\n");
    var command = new ArrayList<>(domain.launchCommand("--postbootcommandfile", deploy.toString()));
    command.addAll(1, ServerJvm.OPTIONS);
    command.add(1, "-Xlog:class+load:file=" + LOADED);
    systemProperties().forEach((name, value) -> command.add(1, "-D" + name + "=" + value));
    command.addAll(0, BESIDE_OTHERS);
    server =
        new ProcessBuilder(command)
            .directory(domain.directory().resolve("config").toFile())
            .redirectInput(new File("/dev/null"))
            .redirectErrorStream(true)
            .redirectOutput(LOG.toFile())
            .start();
    Runtime.getRuntime().addShutdownHook(new Thread(PayaraServerFixture::stop));
    awaitReady();
  }

  private static void awaitReady() throws IOException, InterruptedException {
    var client = HttpClient.newHttpClient();
    var request = HttpRequest.newBuilder(GATEWAY.at(READY)).timeout(Duration.ofSeconds(10)).build();
    var deadline = Instant.now().plus(START);
    while (Instant.now().isBefore(deadline)) {
      if (!server.isAlive()) {
        throw new IllegalStateException("it ended with " + server.exitValue());
      }
      if (answers(client, request)) {
        return;
      }
      LockSupport.parkNanos(POLL.toNanos());
    }
    stop();
    throw new IllegalStateException("not ready after " + START);
  }

  private static boolean answers(HttpClient client, HttpRequest request)
      throws InterruptedException {
    try {
      return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      return false;
    }
  }

  private static void stop() {
    server.destroy();
    try {
      if (!server.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
        server.destroyForcibly();
      }
    } catch (InterruptedException e) {
      server.destroyForcibly();
    }
  }
}
