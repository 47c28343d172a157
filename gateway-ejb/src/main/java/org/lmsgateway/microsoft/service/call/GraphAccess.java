package org.lmsgateway.microsoft.service.call;

import java.net.URI;
import java.time.Instant;

/**
 * How a tenant's Microsoft Graph is asked.
 *
 * @param graph the base address, without a slash at the end
 * @param version of the connection that the token was got by
 * @param freshUntil when another token should be asked for, somewhat before it runs out
 */
public record GraphAccess(URI graph, String token, long version, Instant freshUntil) {

  /** Without the token, so that it cannot reach a log. */
  @Override
  public String toString() {
    return "GraphAccess[" + graph + ", fresh until " + freshUntil + "]";
  }
}
