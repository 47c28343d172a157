package org.lmsgateway.ear;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lmsgateway.test.FreePort;
import org.lmsgateway.test.TestDirectories;

/**
 * A Payara domain for the tests: the one of the distribution, on free ports of the loopback
 * address, without the data grid.
 */
record PayaraDomain(Path home, Path directory) {

  private static final String NAME = "domain1";

  /** Else a proxy for a broker would listen on port 7676 of all addresses. */
  private static final String NO_JMS =
      "<jms-service type=\"DISABLED\" default-jms-host=\"default_JMS_host\"/>";

  /** Copies the domain of a freshly unpacked server, and changes its ports and addresses. */
  static PayaraDomain create(Path home, int httpPort) throws IOException {
    PayaraDomain domain =
        new PayaraDomain(home, TestDirectories.TARGET.resolve("payara-domains").resolve(NAME));
    copy(home.resolve("domains").resolve(NAME), domain.directory);
    Path config = domain.directory.resolve("config/domain.xml");
    Files.writeString(config, adapt(Files.readString(config), httpPort));
    return domain;
  }

  /**
   * The command that {@code asadmin} would run, so that the server is a child of ours and not of
   * its launcher.
   */
  List<String> launchCommand(Path postBootCommands) throws IOException, InterruptedException {
    Process launcher =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                home.resolve("lib/client/appserver-cli.jar").toString(),
                "start-domain",
                "--dry-run",
                "--domaindir",
                directory.getParent().toString(),
                "--postbootcommandfile",
                postBootCommands.toString(),
                NAME)
            .redirectInput(new File("/dev/null"))
            .redirectErrorStream(true)
            .start();
    List<String> output = new String(launcher.getInputStream().readAllBytes()).lines().toList();
    if (launcher.waitFor() != 0) {
      throw new IOException("asadmin failed: " + String.join("\n", output));
    }
    return output.stream()
        .dropWhile(line -> !line.endsWith("/bin/java"))
        .takeWhile(line -> !line.isBlank())
        .map(PayaraDomain::withoutRemoteShell)
        .toList();
  }

  private static String adapt(String xml, int httpPort) {
    String adapted =
        xml.replace("0.0.0.0", "127.0.0.1")
            .replace("port=\"8080\"", "address=\"127.0.0.1\" port=\"" + httpPort + "\"")
            .replace(
                "<hazelcast-config-specific-configuration>",
                NO_JMS + "<hazelcast-config-specific-configuration enabled=\"false\">");
    return Pattern.compile(" port=\"(8181|4848|3700|3820|3920|8686|7676)\"")
        .matcher(adapted)
        .replaceAll(PayaraDomain::freeLoopbackPort);
  }

  private static String freeLoopbackPort(MatchResult port) {
    String address = port.group(1).matches("8181|4848") ? " address=\"127.0.0.1\"" : "";
    return address + " port=\"" + FreePort.find() + "\"";
  }

  /** The OSGi shell would listen on port 6666. */
  private static String withoutRemoteShell(String argument) {
    return argument.replace("org.apache.felix.shell.remote,", "");
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path copy = to.resolve(from.relativize(file));
        if (Files.isDirectory(file)) {
          Files.createDirectories(copy);
        } else {
          Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
        }
      }
    }
  }
}
