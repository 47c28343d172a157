package org.lmsgateway.help.service;

import java.util.Map;
import org.lmsgateway.shared.service.build.GatewayVersion;

/** Which gateway runs on what. */
final class Versions {

  private Versions() {}

  static Map<String, String> all() {
    return Map.of(
        "gateway", GatewayVersion.name(),
        "java", System.getProperty("java.vm.name") + " " + Runtime.version(),
        "system", System.getProperty("os.name") + " " + System.getProperty("os.arch"));
  }
}
