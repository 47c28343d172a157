package org.lmsgateway.identity.web;

import java.net.URI;
import org.lmsgateway.identity.ApiClient;
import org.lmsgateway.keys.assertion.ClientKeySet;

/** By what an API client proves itself, as the API and the portal name it. */
public enum ApiClientProof {
  SECRET,
  /** Keys of its own ({@code private_key_jwt}). */
  KEYS,
  CERTIFICATE;

  static ApiClientProof of(ApiClient client) {
    return client
        .keySet()
        .map(keys -> keys instanceof ClientKeySet.Certified ? CERTIFICATE : KEYS)
        .orElse(SECRET);
  }

  /** Where it publishes its keys, or null. */
  static URI address(ApiClient client) {
    return client.keySet().orElse(null) instanceof ClientKeySet.Published published
        ? published.address()
        : null;
  }
}
