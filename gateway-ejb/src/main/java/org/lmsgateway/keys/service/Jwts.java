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

/** What all tokens that the gateway signs have in common. */
final class Jwts {

  private Jwts() {}

  /** Claims with a time of issue and of expiry. */
  static JWTClaimsSet.Builder claims(Map<String, Object> content, Instant now, Duration life) {
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
