package org.lmsgateway.keys;

import java.net.URI;
import java.util.Set;

/** Checks tokens that LMSs signed, against the key sets that they publish. */
public interface PlatformTokens {

  /**
   * Checks form, algorithm, key and signature, in this order. The key set is cached; an unknown key
   * id fetches it anew, though not more often than once a minute. Headers that bring or point to
   * keys ({@code jwk}, {@code jku}, {@code x5u}, {@code x5c}) are never followed (Security
   * Framework 1.0 §6.2).
   *
   * @param token the compact form, not null
   * @param keysetAddress the registration's key set
   * @param allowed the algorithms that this LMS signs with
   */
  TokenOutcome verify(String token, URI keysetAddress, Set<SignatureAlgorithm> allowed);

  /** The same for RS256, which is all that most LMSs and tools sign with. */
  default TokenOutcome verify(String token, URI keysetAddress) {
    return verify(token, keysetAddress, Set.of(SignatureAlgorithm.RS256));
  }
}
