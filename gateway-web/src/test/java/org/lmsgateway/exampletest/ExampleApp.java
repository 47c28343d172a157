package org.lmsgateway.exampletest;

import jakarta.json.JsonObject;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.lmsgateway.test.FreePort;
import org.lmsgateway.test.Gateway;
import org.lmsgateway.test.PayaraMicroFixture;
import org.lmsgateway.test.ServerJvm;
import org.lmsgateway.test.TestDirectories;

/** The example apps, each on a server of its own, started once and ended with the tests. */
enum ExampleApp {
  JAVA {
    @Override
    ProcessBuilder server(JsonObject app) {
      var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
      var command = new ArrayList<>(List.of(java));
      command.addAll(ServerJvm.OPTIONS);
      Collections.addAll(
          command,
          "-Xmx256m",
          "-Dgateway=" + PayaraMicroFixture.gateway().base(),
          "-Dclient.id=" + app.getString("clientId"),
          "-Dclient.secret=" + app.getString("clientSecret"),
          "-jar",
          System.getProperty("payara.microJar"),
          "--deploy",
          war().toString(),
          "--contextroot",
          "/",
          "--port",
          Integer.toString(port),
          "--nohazelcast",
          "--prebootcommandfile",
          System.getProperty("test.preboot"));
      return new ProcessBuilder(command);
    }
  },
  JAVASCRIPT {
    @Override
    ProcessBuilder server(JsonObject app) {
      var script = Path.of("src/test/resources/org/lmsgateway/example/stars.mjs");
      var builder = new ProcessBuilder("node", script.toAbsolutePath().toString());
      builder
          .environment()
          .putAll(
              Map.of(
                  "GATEWAY", PayaraMicroFixture.gateway().base().toString(),
                  "CLIENT_ID", app.getString("clientId"),
                  "CLIENT_SECRET", app.getString("clientSecret"),
                  "PORT", Integer.toString(port)));
      return builder;
    }
  };

  private static final int START_SECONDS = 180;
  private static final int STOP_SECONDS = 20;

  final int port = FreePort.find();
  private JsonObject app;

  /** How this app is started, once the gateway knows it. */
  abstract ProcessBuilder server(JsonObject app);

  /** The app as the gateway answered when it was added; it runs. */
  synchronized JsonObject app() {
    if (app == null) {
      app = add(PayaraMicroFixture.gateway());
      start(server(app));
    }
    return app;
  }

  /** An address of the app itself; the path begins with a slash. */
  URI at(String path) {
    return URI.create("http://localhost:" + port + path);
  }

  private JsonObject add(Gateway gateway) {
    return gateway
        .operator()
        .create(
            "/apps",
            Map.of(
                "name", "Stars in " + name(),
                "url", at("/").toString(),
                "messages", List.of("RESOURCE_LINK", "DEEP_LINKING"),
                "services", List.of("ROSTER", "GRADES"),
                "claims", "NAME"));
  }

  private static File war() {
    var war = TestDirectories.TARGET.resolve("stars.war").toFile();
    ShrinkWrap.create(WebArchive.class)
        .addPackage("org.lmsgateway.example")
        .addAsResource(
            "org/lmsgateway/example/microprofile-config.properties",
            "META-INF/microprofile-config.properties")
        .addAsResource("org/lmsgateway/example/stars.js")
        .as(ZipExporter.class)
        .exportTo(war, true);
    return war;
  }

  private void start(ProcessBuilder builder) {
    try {
      var process = builder.redirectErrorStream(true).start();
      Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(process)));
      awaitReady(process);
    } catch (IOException e) {
      throw new IllegalStateException(
          "No Node.js: install nodejs (Debian, Ubuntu), 18 or later", e);
    }
  }

  /** Both say so on the console; what they say is kept for whoever looks for a fault. */
  private void awaitReady(Process process) {
    var ready = new CountDownLatch(1);
    var reader = new Thread(() -> copy(process, ready), "stars-" + name());
    reader.setDaemon(true);
    reader.start();
    try {
      if (!ready.await(START_SECONDS, TimeUnit.SECONDS) || !process.isAlive()) {
        throw new IllegalStateException("The example app did not start; see " + log());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private void copy(Process process, CountDownLatch ready) {
    try (var from = process.inputReader();
        var to = Files.newBufferedWriter(log())) {
      for (var line = from.readLine(); line != null; line = from.readLine()) {
        to.write(line + System.lineSeparator());
        to.flush();
        if (line.contains("ready in") || line.contains("Stars is at")) {
          ready.countDown();
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      ready.countDown();
    }
  }

  private Path log() {
    return TestDirectories.TARGET.resolve("stars-" + name() + ".log");
  }

  private static void stop(Process process) {
    process.destroy();
    try {
      if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
    }
  }
}
