package org.lmsgateway.keys.assertion;

import java.time.Instant;
import java.util.Optional;
import org.lmsgateway.keys.TokenOutcome;

/** Reads and checks the assertions by which clients prove themselves (RFC 7521 §4.2). */
public interface ClientAssertions {

  /**
   * Whom an assertion claims to be from. Nothing is checked yet: it is only good for finding the
   * keys to check it by.
   */
  Optional<String> subject(String assertion);

  /**
   * Checks form, algorithm (ES256 or RS256), key id ({@code kid}, or {@code x5t#S256} for a
   * certificate), key and signature, in this order. Nothing is said about the claims.
   */
  TokenOutcome verify(String assertion, ClientKeySet keys);

  /**
   * Whether the key by which an assertion was verified may be used at that time. Keys without a
   * certificate always may.
   *
   * @param keyId from {@link TokenOutcome.Verified}
   */
  boolean isCurrent(ClientKeySet keys, String keyId, Instant now);
}
