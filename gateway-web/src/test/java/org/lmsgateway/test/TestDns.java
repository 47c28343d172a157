package org.lmsgateway.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The names that the gateway's server resolves, instead of the machine's own: a hosts file that the
 * JDK reads anew at each look-up. So a test can let a name lead elsewhere all of a sudden, as
 * attackers do with names of their own (DNS rebinding).
 */
public final class TestDns {

  /** A public address that nothing is ever sent to. */
  public static final String PUBLIC = "93.184.215.14";

  private static final Path FILE = TestDirectories.createFresh("dns-").resolve("hosts");
  private static final Map<String, List<String>> NAMES = new TreeMap<>();

  static {
    point("localhost", "127.0.0.1");
    point("lms.localhost", "127.0.0.1");
    point(machine(), "127.0.0.1"); // the server asks for its own name
  }

  private TestDns() {}

  /** Lets a name lead to these addresses, and to no others, from now on. */
  public static synchronized void point(String name, String... addresses) {
    NAMES.put(name, List.of(addresses));
    var lines =
        NAMES.entrySet().stream()
            .flatMap(entry -> entry.getValue().stream().map(to -> to + " " + entry.getKey()))
            .collect(Collectors.joining("\n", "", "\n"));
    try {
      var fresh = Files.writeString(FILE.resolveSibling("hosts.new"), lines);
      Files.move(fresh, FILE, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the server is told: this file, to remember no answer, and to know IPv6. */
  static Map<String, String> systemProperties() {
    return Map.of(
        "jdk.net.hosts.file",
        FILE.toString(),
        "sun.net.inetaddr.ttl",
        "0",
        "java.net.preferIPv4Stack",
        "false");
  }

  private static String machine() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException e) {
      return "localhost";
    }
  }
}
