package org.lmsgateway.keys.service;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.MACVerifier;
import com.nimbusds.jwt.SignedJWT;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.lmsgateway.keys.StateOutcome;
import org.lmsgateway.keys.StateTokens;

/** Seals states with HMAC-SHA256. The form is one that every LMS returns unchanged. */
@ApplicationScoped
public class StateSeal implements StateTokens {

  private static final JWSHeader HEADER =
      new JWSHeader.Builder(JWSAlgorithm.HS256).type(new JOSEObjectType("state+jwt")).build();

  private MACSigner signer;
  private MACVerifier verifier;
  private Clock clock;

  protected StateSeal() {}

  @Inject
  public StateSeal(MasterKey masterKey, Clock clock) throws JOSEException {
    var key = masterKey.derive("launch-state", "HmacSHA256");
    this.signer = new MACSigner(key);
    this.verifier = new MACVerifier(key);
    this.clock = clock;
  }

  @Override
  public String seal(Duration life, Map<String, Object> content) {
    return Jwts.sign(HEADER, Jwts.claims(content, clock.instant(), life).build(), signer);
  }

  @Override
  public StateOutcome open(String state) {
    try {
      var jwt = SignedJWT.parse(state);
      var header = jwt.getHeader();
      var ours =
          HEADER.getAlgorithm().equals(header.getAlgorithm())
              && HEADER.getType().equals(header.getType())
              && jwt.verify(verifier);
      if (!ours) {
        return new StateOutcome.Foreign();
      }
      var claims = jwt.getJWTClaimsSet();
      return clock.instant().isAfter(claims.getExpirationTime().toInstant())
          ? new StateOutcome.Expired()
          : new StateOutcome.Opened(claims.getIssueTime().toInstant(), claims.getClaims());
    } catch (ParseException | JOSEException e) {
      return new StateOutcome.Foreign();
    }
  }
}
