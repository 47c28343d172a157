package org.lmsgateway.test;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Programs that the tests need, got from Debian or Ubuntu where they are not there, as root. */
public enum DebianPackage {
  CHROMIUM("chromium", "chromium-driver"),
  HAPROXY("haproxy"),
  FAKETIME("libfaketime");

  private final List<String> names;

  DebianPackage(String... names) {
    this.names = List.of(names);
  }

  /**
   * Gets it if the program is missing and that is possible.
   *
   * @throws IllegalStateException if the program is not there afterwards; says what to install
   */
  public void require(Path program) throws IOException {
    if (!Files.isReadable(program)) {
      install();
    }
    if (!Files.isReadable(program)) {
      throw new IllegalStateException("No " + program + ": install " + String.join(" ", names));
    }
  }

  /** Does nothing where it cannot; the log says why it failed. */
  void install() throws IOException {
    if (!isDebianRoot()) {
      return;
    }
    run(List.of("apt-get", "update"));
    var command = new ArrayList<>(List.of("apt-get", "install", "-y", "--no-install-recommends"));
    command.addAll(names);
    run(command);
  }

  private static boolean isDebianRoot() {
    return "root".equals(System.getProperty("user.name"))
        && Files.isExecutable(Path.of("/usr/bin/apt-get"));
  }

  private void run(List<String> command) throws IOException {
    File log = TestDirectories.TARGET.resolve(names.get(0) + "-install.log").toFile();
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectInput(new File("/dev/null"))
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log));
    builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
    try {
      builder.start().waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted: " + command.get(0), e);
    }
  }
}
