package org.lmsgateway.keys;

import java.util.Optional;

/** Checks the assertions by which clients prove themselves (RFC 7521 §4.2, RFC 7523 §2.2). */
public interface ClientAssertions {

  /**
   * Whether a text is a JSON Web Key Set with a public key that an assertion can be checked by
   * (P-256, or RSA of 2048 bits or more, with a key id), and with no private one.
   */
  boolean isUsable(String jwks);

  /**
   * Whom an assertion claims to be from. Nothing is checked yet: it is only good for finding the
   * keys to check it by.
   */
  Optional<String> subject(String assertion);

  /**
   * Checks form, algorithm (ES256 or RS256), key id, key and signature, in this order. Nothing is
   * said about the claims.
   */
  TokenOutcome verify(String assertion, ClientKeySet keys);
}
