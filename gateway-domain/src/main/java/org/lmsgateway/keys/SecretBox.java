package org.lmsgateway.keys;

import java.util.Optional;

/** Hashes secrets, and encrypts what only the holder of a secret shall read. */
public interface SecretBox {

  /** A new secret of 256 random bits that is safe in an address (base64url, 43 characters). */
  String newSecret();

  /**
   * The hash under which a secret of high entropy is stored and found (SHA-256, base64url). Not for
   * passwords that people choose.
   */
  String hash(String secret);

  /** Whether a secret has this hash, compared in constant time. */
  boolean matches(String secret, String hash);

  /**
   * A stable name for somebody within a scope, from which neither can be told back: an HMAC under a
   * key that all nodes share.
   */
  String pseudonym(String scope, String name);

  /** Encrypts a text so that only the holder of the secret can read it. */
  String lock(String secret, String text);

  /** Reads what {@link #lock} made, or empty if the secret is another or the box was changed. */
  Optional<String> unlock(String secret, String box);

  /**
   * Encrypts a text that goes out and comes back, so that only this gateway can read it, and only
   * for the same purpose. No scope of a pseudonym has the name that is used here.
   */
  default String seal(String purpose, String text) {
    return lock(pseudonym("seal", purpose), text);
  }

  /** Reads what {@link #seal} made, or empty if it was made for another purpose or changed. */
  default Optional<String> open(String purpose, String sealed) {
    return unlock(pseudonym("seal", purpose), sealed);
  }
}
