package org.lmsgateway.test.services;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.lmsgateway.test.TestLms;
import org.lmsgateway.test.Visitor;

/**
 * Reads what the gateway signed for this LMS: by RS256 with a key of the set that the gateway
 * publishes for the registration, fetched anew each time, so that a rotated key is found.
 */
final class ToolTokens {

  private static final Duration LEEWAY = Duration.ofSeconds(60);

  private final TestLms lms;

  ToolTokens(TestLms lms) {
    this.lms = lms;
  }

  /** Why a token was not taken. */
  static final class NotTaken extends Exception {
    private static final long serialVersionUID = 1L;

    NotTaken(String why) {
      super(why);
    }
  }

  /** The claims, as they came, of a token whose signature and times are right. */
  Map<String, Object> read(String token) throws NotTaken {
    try {
      var jwt = SignedJWT.parse(token);
      verifySignature(jwt);
      verifyTimes(jwt.getJWTClaimsSet());
      return jwt.getPayload().toJSONObject();
    } catch (ParseException | JOSEException e) {
      throw new NotTaken("not a token: " + e.getMessage());
    }
  }

  private void verifySignature(SignedJWT jwt) throws NotTaken, ParseException, JOSEException {
    var header = jwt.getHeader();
    require(JWSAlgorithm.RS256.equals(header.getAlgorithm()), "alg is not RS256");
    require(header.getKeyID() != null, "kid is missing");
    var published = URI.create(lms.registered().getString("jwksUrl"));
    var keys = JWKSet.parse(new Visitor().get(published).body());
    var key = Optional.ofNullable(keys.getKeyByKeyId(header.getKeyID()));
    require(key.isPresent(), "kid is not in the tool's key set");
    require(
        jwt.verify(new RSASSAVerifier(key.get().toRSAKey().toRSAPublicKey())),
        "the signature does not fit");
  }

  private static void verifyTimes(JWTClaimsSet claims) throws NotTaken {
    var now = Instant.now();
    require(claims.getExpirationTime() != null, "exp is missing");
    require(claims.getIssueTime() != null, "iat is missing");
    require(claims.getExpirationTime().toInstant().isAfter(now), "expired");
    // Moodle refuses what is five seconds ahead.
    require(!claims.getIssueTime().toInstant().isAfter(now), "issued in the future");
    require(
        claims
            .getExpirationTime()
            .toInstant()
            .isBefore(claims.getIssueTime().toInstant().plus(Duration.ofHours(1)).plus(LEEWAY)),
        "valid for too long");
  }

  static void require(boolean holds, String otherwise) throws NotTaken {
    if (!holds) {
      throw new NotTaken(otherwise);
    }
  }
}
