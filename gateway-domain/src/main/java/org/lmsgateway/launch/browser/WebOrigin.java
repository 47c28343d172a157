package org.lmsgateway.launch.browser;

import java.net.URI;
import java.util.Locale;

/**
 * An origin as browsers write it: scheme, host, and port if it is not the scheme's (RFC 6454 §6.2).
 */
public record WebOrigin(String value) {

  public static WebOrigin of(URI address) {
    var scheme = address.getScheme().toLowerCase(Locale.ROOT);
    var usual = scheme.equals("https") ? 443 : 80;
    var port = address.getPort();
    return new WebOrigin(
        scheme
            + "://"
            + address.getHost().toLowerCase(Locale.ROOT)
            + (port == -1 || port == usual ? "" : ":" + port));
  }

  @Override
  public String toString() {
    return value;
  }
}
