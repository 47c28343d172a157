package org.lmsgateway.identity.access;

import java.util.Optional;

/**
 * Issues the bearer tokens by which API clients call, and reads theirs and those of apps (RFC 6749
 * §4.4, RFC 6750).
 */
public interface AccessTokenService {

  /**
   * Issues a token to a client that proves its secret.
   *
   * @return empty if the client is unknown or the secret wrong
   */
  Optional<AccessToken> issue(String clientId, String clientSecret);

  /** Reads a bearer token of an API client, an admin or an app. */
  TokenReading read(String bearer);
}
