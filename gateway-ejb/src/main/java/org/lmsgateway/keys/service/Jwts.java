package org.lmsgateway.keys.service;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.lmsgateway.keys.SigningKey;

/** What all tokens that the gateway signs have in common. */
final class Jwts {

  private Jwts() {}

  /**
   * Claims with a time of issue and of expiry.
   *
   * @throws IllegalArgumentException if they would be valid for longer than a retired key is
   *     published
   */
  static JWTClaimsSet.Builder claims(Map<String, Object> content, Instant now, Duration life) {
    if (life.compareTo(SigningKey.LONGEST_TOKEN) > 0) {
      throw new IllegalArgumentException("a token lives a day at the most, not " + life);
    }
    var claims = new JWTClaimsSet.Builder();
    content.forEach(claims::claim);
    return claims.issueTime(Date.from(now)).expirationTime(Date.from(now.plus(life)));
  }

  static String sign(JWSHeader header, JWTClaimsSet claims, JWSSigner signer) {
    try {
      var token = new SignedJWT(header, claims);
      token.sign(signer);
      return token.serialize();
    } catch (JOSEException e) {
      throw new IllegalStateException("one of our own keys does not sign", e);
    }
  }
}
