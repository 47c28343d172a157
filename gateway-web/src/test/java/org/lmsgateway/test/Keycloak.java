package org.lmsgateway.test;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipInputStream;

/**
 * A real Keycloak with the realm {@code school}, as the provider of the gateway that is reached
 * over TLS, and the realm {@code north}, as the own provider of one of its tenants. It is begun
 * when a test first needs it, starts beside what else that test waits for, and stops with the test
 * JVM.
 */
public final class Keycloak {

  private static final int START_SECONDS = 240;
  private static final int PORT = FreePort.find();
  private static final String BASE = "http://localhost:" + PORT;
  private static final Path LOG = TestDirectories.TARGET.resolve("keycloak.log");

  /** What the server says when it listens, before how long it took. */
  private static final String READY = "Listening on:";

  private static CompletableFuture<Void> ready;

  private Keycloak() {}

  /** The issuer of a realm. */
  public static String issuer(String realm) {
    return BASE + "/realms/" + realm;
  }

  static Map<String, String> settings() {
    return Map.of(
        "gateway.oidc.issuer", issuer("school"),
        "gateway.oidc.client-id", "lms-gateway",
        "gateway.oidc.client-secret", "secret-at-keycloak",
        "gateway.oidc.name", "Keycloak",
        "gateway.oidc.operators", "",
        "gateway.oidc.api-audience", "lms-gateway-api");
  }

  /** What a script gets for somebody's password (RFC 6749 §4.3): access token and ID token. */
  public static JsonObject tokens(String realm, String client, String username) {
    var form = new HashMap<>(Map.of("grant_type", "password", "scope", "openid"));
    form.put("client_id", client);
    form.put("username", username);
    form.put("password", username + "-password");
    var endpoint = URI.create(issuer(realm) + "/protocol/openid-connect/token");
    return Visitor.post(endpoint, form, Map.of()).json();
  }

  /** Begins to start it, unless that was done. */
  public static synchronized void begin() {
    if (ready == null) {
      ready = CompletableFuture.runAsync(Keycloak::run);
    }
  }

  /** Waits until it is there. */
  public static void awaitStart() {
    begin();
    try {
      ready.get(START_SECONDS, TimeUnit.SECONDS);
    } catch (Exception e) {
      throw new IllegalStateException("Keycloak did not start; see " + LOG, e);
    }
  }

  private static void run() {
    try {
      var home = unpack();
      var imported = Files.createDirectories(home.resolve("data/import"));
      for (var realm : List.of("school-realm.json", "north-realm.json")) {
        try (var in = Keycloak.class.getResourceAsStream(realm)) {
          Files.copy(in, imported.resolve(realm));
        }
      }
      start(home);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path unpack() throws IOException {
    var target = TestDirectories.createFresh("keycloak-");
    try (var zip = new ZipInputStream(Files.newInputStream(archive()))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        var file = target.resolve(entry.getName()).normalize();
        if (entry.isDirectory()) {
          Files.createDirectories(file);
        } else {
          Files.createDirectories(file.getParent());
          Files.copy(zip, file);
        }
      }
    }
    try (var content = Files.list(target)) {
      return content.findFirst().orElseThrow();
    }
  }

  private static Path archive() {
    return Path.of(
        System.getProperty(
            "test.keycloak", TestDirectories.TARGET.resolve("keycloak.zip").toString()));
  }

  /** Comes back when it listens. */
  private static void start(Path home) throws IOException {
    var builder =
        new ProcessBuilder(
                List.of(
                    "sh",
                    home.resolve("bin/kc.sh").toString(),
                    "start-dev",
                    "--import-realm",
                    "--http-host=127.0.0.1",
                    "--http-port=" + PORT,
                    "--hostname=" + BASE))
            .redirectErrorStream(true);
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().put("JAVA_OPTS_KC_HEAP", "-Xmx400m " + ServerJvm.LITTLE_COMPILED);
    var process = builder.start();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(process)));
    var listens = new CompletableFuture<Void>();
    var reader = new Thread(() -> read(process, listens), "keycloak");
    reader.setDaemon(true);
    reader.start();
    listens.join();
  }

  /**
   * Enters a name and a password on Keycloak's own page, which comes after one of the gateway that
   * has fields of the same ids.
   */
  public static void enter(Browser browser, String username, String password) {
    browser.see("kc-login");
    browser.fill("username", username);
    browser.fill("password", password);
    browser.click("kc-login");
  }

  /** The script may have left the server to a process of its own. */
  private static void stop(Process process) {
    process.descendants().forEach(ProcessHandle::destroy);
    process.destroy();
  }

  /** Also keeps the server from waiting for somebody who reads what it writes. */
  private static void read(Process process, CompletableFuture<Void> listens) {
    try (var lines = process.inputReader();
        var log = Files.newBufferedWriter(LOG)) {
      for (var line = lines.readLine(); line != null; line = lines.readLine()) {
        log.write(line + "\n");
        log.flush();
        if (line.contains(READY)) {
          listens.complete(null);
        }
      }
      listens.completeExceptionally(new IOException("the server has ended"));
    } catch (IOException e) {
      listens.completeExceptionally(e);
    }
  }
}
