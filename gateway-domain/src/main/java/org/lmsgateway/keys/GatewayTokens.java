package org.lmsgateway.keys;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * Makes and checks the tokens that the gateway issues itself: MicroProfile JWT 2.1, signed with
 * ES256, because signing with RSA costs about ten times as much.
 */
public interface GatewayTokens {

  /**
   * Issues a token. Issuer, issue time, expiry and a unique {@code jti} are set here.
   *
   * @param audience who shall accept it
   * @param claims all others; never null values
   */
  String issue(String audience, Duration life, Map<String, Object> claims);

  /**
   * Reads a token that the gateway issued, if signature, issuer, audience and time are right.
   *
   * @return its claims, or empty for any other token
   */
  Optional<Map<String, Object>> read(String token, String audience);

  /** The public keys as a JWK set (RFC 7517 §5): ES256 only. */
  String publicKeySet();
}
