package org.lmsgateway.shared;

import java.io.Serializable;
import java.net.URI;
import java.util.Objects;

/**
 * Where the gateway is reached from outside ({@code gateway.base-url}). All addresses that it gives
 * to LMSs, apps and people are made here and nowhere else, so that no header of a request can
 * change them.
 */
public record GatewayAddress(URI base) implements Serializable {
  public GatewayAddress {
    Objects.requireNonNull(base, "the gateway has an address");
    if (base.toString().endsWith("/")) {
      throw new IllegalArgumentException("the base address ends without a slash: " + base);
    }
  }

  /** The address of a path that begins with a slash. */
  public URI of(String path) {
    return URI.create(base + path);
  }

  public boolean isLoopback() {
    var host = base.getHost();
    return host.equals("localhost")
        || host.endsWith(".localhost")
        || host.matches("127(\\.\\d{1,3}){3}")
        || host.equals("[::1]");
  }

  /** Whether browsers come over TLS, which may end at a proxy before this server. */
  public boolean isHttps() {
    return "https".equals(base.getScheme());
  }

  /**
   * The name of a cookie for all pages. Over https it has the prefix {@code __Host-}: no
   * neighbouring host can plant such a cookie (RFC 6265bis §4.1.3.2). Browsers take that prefix
   * over https only.
   */
  public String cookieName(String plain) {
    return isHttps() ? "__Host-" + plain : plain;
  }

  @Override
  public String toString() {
    return base.toString();
  }
}
