package org.lmsgateway.identity.service.provider;

import java.util.Optional;
import org.lmsgateway.keys.SecretBox;

/**
 * By what the provider's own session is ended.
 *
 * @param idToken the hint that tells the provider whose session it is
 */
record ProviderSession(String provider, String idToken) {

  private static final String PURPOSE = "provider session";

  /** For the gateway's own session: no token is readable there. */
  String seal(SecretBox box) {
    return box.seal(PURPOSE, provider + "\n" + idToken);
  }

  static Optional<ProviderSession> open(String sealed, SecretBox box) {
    return Optional.ofNullable(sealed)
        .flatMap(text -> box.open(PURPOSE, text))
        .map(text -> text.split("\n", 2))
        .map(parts -> new ProviderSession(parts[0], parts[1]));
  }

  /** Without the token. */
  @Override
  public String toString() {
    return "ProviderSession[" + provider + "]";
  }
}
