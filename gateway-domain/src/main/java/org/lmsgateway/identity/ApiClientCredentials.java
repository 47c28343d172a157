package org.lmsgateway.identity;

/**
 * An API client just made, or renewed, with its secret, which is shown this once.
 *
 * @param secret not stored anywhere; null if it proves itself by keys
 */
public record ApiClientCredentials(ApiClient client, String secret) {

  /** Without the secret, so that it cannot reach a log. */
  @Override
  public String toString() {
    return "ApiClientCredentials[" + client.id() + "]";
  }
}
