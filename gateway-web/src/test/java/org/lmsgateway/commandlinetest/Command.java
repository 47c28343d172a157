package org.lmsgateway.commandlinetest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonStructure;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.lmsgateway.test.Gateway;

/** The command line, run as people run it: the script, which starts the jar beside it. */
final class Command {
  private static final String SCRIPT =
      System.getProperty("test.commandline", "../tenant-config/command-line/target/gatewayctl");

  private static final String OUT = "out";
  private static final String ERR = "err";

  private final Path folder;
  private final Map<String, String> environment;

  int exit;
  String results;
  String remarks;

  /**
   * The command line.
   *
   * @param folder where it keeps its session
   */
  Command(Path folder, Map<String, String> environment) {
    this.folder = folder;
    this.environment = environment;
  }

  /** Connects as an API client of its own, so that its quota is too. */
  static Command connected(Gateway gateway, Path folder, String name) throws Exception {
    var client = gateway.operator().create("/api-clients", Map.of("name", name));
    var secret = Map.of("GATEWAYCTL_CLIENT_SECRET", client.getString("secret"));
    var command = new Command(folder, secret);
    command.run("connect", gateway.base().toString(), "--client-id", client.getString("id"));
    assertThat(command.exit).as(() -> command.remarks).isZero();
    return command;
  }

  /** Runs a command to its end, and gives its exit code. */
  int run(String... arguments) throws IOException, InterruptedException {
    return await(start(arguments));
  }

  /** Starts a command, which then waits for somebody. */
  Process start(String... arguments) throws IOException {
    var line = new ArrayList<>(List.of(SCRIPT));
    line.addAll(List.of(arguments));
    var builder =
        new ProcessBuilder(line)
            .redirectOutput(folder.resolve(OUT).toFile())
            .redirectError(folder.resolve(ERR).toFile());
    builder.environment().put("GATEWAYCTL_HOME", folder.resolve("home").toString());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().put("LC_ALL", "C.UTF-8");
    builder.environment().putAll(environment);
    var process = builder.start();
    process.getOutputStream().close();
    return process;
  }

  /** Waits for the end of a command. */
  int await(Process process) throws IOException, InterruptedException {
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).as("the command ends").isTrue();
    exit = process.exitValue();
    results = Files.readString(folder.resolve(OUT));
    remarks = Files.readString(folder.resolve(ERR));
    assertThat(remarks).doesNotContain("\tat ");
    return exit;
  }

  /** What a command that has not ended has remarked by now. */
  String remarkedByNow() {
    try {
      return Files.readString(folder.resolve(ERR));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Runs what must be done, and gives its result as JSON. */
  JsonStructure json(String... arguments) throws IOException, InterruptedException {
    var line = new ArrayList<>(List.of(arguments));
    line.addAll(List.of("--output", "json"));
    assertThat(run(line.toArray(String[]::new))).as(() -> remarks).isZero();
    return json();
  }

  /** The result that was written for programs. */
  JsonStructure json() {
    try (var reader = Json.createReader(new StringReader(results))) {
      return reader.read();
    }
  }
}
