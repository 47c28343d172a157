package org.lmsgateway.commandline.gateway;

import java.net.URI;
import java.util.Locale;
import java.util.Set;
import org.lmsgateway.commandline.terminal.Reason;
import org.lmsgateway.commandline.terminal.Trouble;

/**
 * Where a gateway is.
 *
 * @param base https, or http on this machine; without a slash at the end
 */
public record GatewayAddress(URI base) {
  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

  /**
   * Reads what somebody typed; without a scheme it is https.
   *
   * @throws Trouble if it is no address, or secrets would travel openly to it
   */
  public static GatewayAddress parse(String typed) {
    var text = typed.strip();
    var full = text.contains("://") ? text : "https://" + text;
    try {
      var base = URI.create(full.replaceAll("/+$", ""));
      requireUsable(base, typed);
      return new GatewayAddress(
          URI.create(
              base.getScheme().toLowerCase(Locale.ROOT)
                  + "://"
                  + base.getRawAuthority().toLowerCase(Locale.ROOT)
                  + base.getRawPath()));
    } catch (IllegalArgumentException e) {
      throw Trouble.of(Reason.ADDRESS_INVALID, typed);
    }
  }

  private static void requireUsable(URI base, String typed) {
    var isWeb = base.getScheme().matches("(?i)https?");
    if (!isWeb || base.getHost() == null || base.getUserInfo() != null) {
      throw Trouble.of(Reason.ADDRESS_INVALID, typed);
    }
    if (base.getScheme().equalsIgnoreCase("http") && !LOOPBACK.contains(base.getHost())) {
      throw Trouble.of(Reason.ADDRESS_INSECURE, typed);
    }
  }

  /** An address of the gateway; the path begins with a slash. */
  public URI at(String path) {
    return URI.create(base + path);
  }

  @Override
  public String toString() {
    return base.toString();
  }
}
