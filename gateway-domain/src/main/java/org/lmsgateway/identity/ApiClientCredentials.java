package org.lmsgateway.identity;

/**
 * An API client just made, with its secret, which is shown this once.
 *
 * @param secret never null; not stored anywhere
 */
public record ApiClientCredentials(ApiClient client, String secret) {

  /** Without the secret, so that it cannot reach a log. */
  @Override
  public String toString() {
    return "ApiClientCredentials[" + client.id() + "]";
  }
}
