package org.lmsgateway.test;

import java.net.URI;

/**
 * A running gateway, as its operator knows it.
 *
 * @param base its address, without a slash at the end
 * @param username of the first account
 * @param clientId of an API client with the operator role
 */
public record Gateway(
    URI base, String username, String password, String clientId, String clientSecret) {

  /** An address of the gateway; the path begins with a slash. */
  public URI at(String path) {
    return URI.create(base + path);
  }

  /** The same gateway by another address. */
  Gateway reachedBy(URI address) {
    return new Gateway(address, username, password, clientId, clientSecret);
  }

  /** The API with all rights. */
  public Api operator() {
    return Api.signIn(this, clientId, clientSecret);
  }
}
