package org.lmsgateway.keys;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * RSA key pairs that belong to one owner each: the tool keys of a registration, which the LMS finds
 * at the registration's key set address, and the keys of the practice LMS. A key pair of its own
 * for each, because one should not serve several systems (Security Framework 1.0 §6.1).
 */
public interface ToolKeys {

  /**
   * Makes a key pair for an owner that has none; does nothing if it has one.
   *
   * @param owner 1 to 64 characters
   */
  void ensure(String owner);

  /**
   * The owner's public keys as a JWK set, or empty if it has none. A registration for which nobody
   * has made a key pair gets it when it is first asked for.
   */
  Optional<String> publicKeySet(String owner);

  /**
   * Signs claims with the owner's key (RS256). Nothing is added but the issue time, a few seconds
   * ago, and the expiry, as long after it as the token lives.
   *
   * @throws IllegalStateException if the owner has no key
   */
  String sign(String owner, Duration life, Map<String, Object> claims);

  /** Removes the owner's keys. */
  void remove(String owner);
}
