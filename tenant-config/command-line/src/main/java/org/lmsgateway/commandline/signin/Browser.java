package org.lmsgateway.commandline.signin;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The browser of this machine, where there is one. */
public final class Browser {

  private Browser() {}

  /** Opens an address; nothing happens where there is no desktop, as on a server. */
  public static void open(String address, Map<String, String> environment) {
    opener(System.getProperty("os.name").toLowerCase(Locale.ROOT), environment)
        .ifPresent(command -> start(command, address));
  }

  private static Optional<List<String>> opener(String system, Map<String, String> environment) {
    if (system.startsWith("mac")) {
      return Optional.of(List.of("open"));
    }
    if (system.startsWith("windows")) {
      return Optional.of(List.of("rundll32", "url.dll,FileProtocolHandler"));
    }
    var isDesktop =
        environment.containsKey("DISPLAY") || environment.containsKey("WAYLAND_DISPLAY");
    return isDesktop ? Optional.of(List.of("xdg-open")) : Optional.empty();
  }

  private static void start(List<String> command, String address) {
    try {
      var line = new ArrayList<>(command);
      line.add(address);
      new ProcessBuilder(line)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .redirectError(ProcessBuilder.Redirect.DISCARD)
          .start();
    } catch (IOException noBrowser) {
      // The address was shown, too; the person opens it.
    }
  }
}
