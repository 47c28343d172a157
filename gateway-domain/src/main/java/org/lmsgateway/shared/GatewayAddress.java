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

  @Override
  public String toString() {
    return base.toString();
  }
}
