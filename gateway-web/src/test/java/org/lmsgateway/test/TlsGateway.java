package org.lmsgateway.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * A second gateway, which is reached over TLS only. The shared one cannot be: its address is part
 * of its configuration, and over plain http on {@code localhost} a browser takes cookies that it
 * would refuse elsewhere. It starts when a test first needs it, and stops with the test JVM.
 */
public final class TlsGateway {

  private static final int START_SECONDS = 300;

  /** What the server says last, after how long it took. */
  private static final String READY = " ready in ";

  private static final Path LOG = TestDirectories.TARGET.resolve("payara-micro-tls.log");

  private static TlsGateway running;
  private static IllegalStateException failure;

  private final int port = FreePort.find();
  private final TlsFront front = new TlsFront(URI.create("http://localhost:" + port));
  private final Gateway gateway;

  private TlsGateway() {
    gateway =
        new Gateway(
            front.at(TlsFront.GATEWAY_HOST, ""),
            "admin",
            "password-for-tests",
            "test-operator",
            "secret-for-tests-long-enough");
    start();
  }

  /** The running gateway, with a proxy that has no requests yet and spoils nothing. */
  public static synchronized TlsGateway running() {
    if (failure != null) {
      throw failure; // a second attempt would only wait as long again
    }
    if (running == null) {
      running = new TlsGateway();
    }
    running.front.reset();
    return running;
  }

  /** The gateway behind the proxy, where programs of the tests reach it without TLS. */
  public Gateway direct() {
    return gateway.reachedBy(URI.create("http://localhost:" + port));
  }

  /** An address of the gateway as browsers know it. */
  public URI at(String path) {
    return gateway.at(path);
  }

  /** An address of what the tests play, at a site of its own. */
  URI atSite(String site, String path) {
    return front.at(site + ".localhost", path);
  }

  /** From now on the browser gets cookies that it does not keep in frames of other sites. */
  public void stripPartitioned() {
    front.changeCookies(line -> line.replace("; Partitioned", ""));
  }

  /** From now on the browser gets no cookies at all. */
  public void dropCookies() {
    front.changeCookies(line -> null);
  }

  /** The requests of browsers, such as {@code POST /lti/launch}, without assets. */
  public List<String> requests() {
    return front.requests();
  }

  private void start() {
    try {
      var process = new ProcessBuilder(command()).redirectErrorStream(true).start();
      Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
      var ready = new CompletableFuture<Void>();
      var reader = new Thread(() -> read(process, ready), "payara-micro-tls");
      reader.setDaemon(true);
      reader.start();
      ready.get(START_SECONDS, TimeUnit.SECONDS);
    } catch (Exception e) {
      failure = new IllegalStateException("Payara Micro did not start; see " + LOG, e);
      throw failure;
    }
  }

  private List<String> command() {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var command = new ArrayList<>(List.of(java));
    var data = TestDirectories.createFresh("gateway-tls-data-");
    var properties = PayaraMicroFixture.systemProperties(gateway, port, data);
    properties.putAll(Keycloak.settings());
    properties.forEach((name, value) -> command.add("-D" + name + "=" + value));
    command.addAll(List.of("-jar", System.getProperty("payara.microJar")));
    command.addAll(List.of("--deploy", PayaraMicroFixture.WAR.toString(), "--contextroot", "/"));
    command.addAll(List.of("--nohazelcast", "--port", String.valueOf(port)));
    command.addAll(List.of("--prebootcommandfile", PayaraMicroFixture.PRE_BOOT.toString()));
    return command;
  }

  /** Also keeps the server from waiting for somebody who reads what it writes. */
  private static void read(Process process, CompletableFuture<Void> ready) {
    try (var lines = process.inputReader();
        var log = Files.newBufferedWriter(LOG)) {
      for (var line = lines.readLine(); line != null; line = lines.readLine()) {
        log.write(line + "\n");
        log.flush();
        if (line.contains(READY)) {
          ready.complete(null);
        }
      }
      ready.completeExceptionally(new IOException("the server has ended"));
    } catch (IOException e) {
      ready.completeExceptionally(new UncheckedIOException(e));
    }
  }
}
