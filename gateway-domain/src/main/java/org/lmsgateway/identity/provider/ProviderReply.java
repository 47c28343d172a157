package org.lmsgateway.identity.provider;

import java.util.Map;

/**
 * What came back from a provider.
 *
 * @param provider the last part of the redirect address: the tenant's id, or empty for the
 *     installation's provider
 * @param parameters as they came (RFC 6749 §4.1.2)
 * @param sealed what the browser has kept, or null if it has nothing
 */
public record ProviderReply(String provider, Map<String, String> parameters, String sealed) {
  public ProviderReply {
    parameters = Map.copyOf(parameters);
  }

  /** Without the code and what the browser has kept. */
  @Override
  public String toString() {
    return "ProviderReply[" + parameters.keySet() + "]";
  }
}
