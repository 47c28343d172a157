package org.lmsgateway.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A gateway in a process of its own, beside the shared one; it stops with the test JVM. */
final class MicroProcess {

  private static final int START_SECONDS = 300;

  /** What the server says last, after how long it took. */
  private static final String READY = " ready in ";

  private MicroProcess() {}

  /**
   * Starts one and waits until it is there.
   *
   * @param properties what the application is told at start
   * @param log the file for all that the server says
   * @param more arguments for the server
   */
  static Process start(Map<String, String> properties, int port, Path log, String... more) {
    try {
      var command = command(properties, port);
      command.addAll(List.of(more));
      var process = new ProcessBuilder(command).redirectErrorStream(true).start();
      Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
      var ready = new CompletableFuture<Void>();
      var reader = new Thread(() -> read(process, log, ready), log.getFileName().toString());
      reader.setDaemon(true);
      reader.start();
      ready.get(START_SECONDS, TimeUnit.SECONDS);
      return process;
    } catch (Exception e) {
      throw new IllegalStateException("Payara Micro did not start; see " + log, e);
    }
  }

  private static List<String> command(Map<String, String> properties, int port) {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var command = new ArrayList<>(List.of(java));
    command.addAll(ServerJvm.OPTIONS);
    properties.forEach((name, value) -> command.add("-D" + name + "=" + value));
    command.addAll(List.of("-jar", System.getProperty("payara.microJar")));
    command.addAll(List.of("--deploy", PayaraMicroFixture.WAR.toString(), "--contextroot", "/"));
    command.addAll(List.of("--nohazelcast", "--port", String.valueOf(port)));
    command.addAll(List.of("--prebootcommandfile", PayaraMicroFixture.PRE_BOOT.toString()));
    return command;
  }

  /** Also keeps the server from waiting for somebody who reads what it writes. */
  private static void read(Process process, Path file, CompletableFuture<Void> ready) {
    try (var lines = process.inputReader();
        var log = Files.newBufferedWriter(file)) {
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
