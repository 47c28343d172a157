package org.lmsgateway.identity;

import java.util.Optional;
import org.lmsgateway.shared.TokenHolder;

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

  /**
   * Reads a bearer token.
   *
   * @return the API client or app, or empty if the token is not ours, is out of date or opens no
   *     API
   */
  Optional<TokenHolder> read(String bearer);
}
