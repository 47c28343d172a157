package org.lmsgateway.shared.service.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Which gateway runs. */
public final class GatewayVersion {
  private static final String BUILT = "/META-INF/maven/org.lmsgateway/gateway-ejb/pom.properties";
  private static final String UNKNOWN = "unknown";

  private GatewayVersion() {}

  /** As Maven wrote it into the jar; classes that are in none know no version. */
  public static String name() {
    try (var in = GatewayVersion.class.getResourceAsStream(BUILT)) {
      if (in == null) {
        return UNKNOWN;
      }
      var built = new Properties();
      built.load(in);
      return built.getProperty("version", UNKNOWN);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
