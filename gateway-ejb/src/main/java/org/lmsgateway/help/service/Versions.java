package org.lmsgateway.help.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Properties;

/** Which gateway runs on what. */
final class Versions {
  private static final String BUILT = "/META-INF/maven/org.lmsgateway/gateway-ejb/pom.properties";

  private Versions() {}

  static Map<String, String> all() {
    return Map.of(
        "gateway", gateway(),
        "java", System.getProperty("java.vm.name") + " " + Runtime.version(),
        "system", System.getProperty("os.name") + " " + System.getProperty("os.arch"));
  }

  /** As Maven wrote it into the jar; classes that are in none know no version. */
  private static String gateway() {
    try (var in = Versions.class.getResourceAsStream(BUILT)) {
      if (in == null) {
        return "unknown";
      }
      var built = new Properties();
      built.load(in);
      return built.getProperty("version", "unknown");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
