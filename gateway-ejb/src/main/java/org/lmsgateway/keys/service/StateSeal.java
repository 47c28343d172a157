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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.lmsgateway.keys.StateOutcome;
import org.lmsgateway.keys.StateTokens;
import org.lmsgateway.keys.service.vault.MasterKey;

/** Seals states with HMAC-SHA256. The form is one that every LMS returns unchanged. */
@ApplicationScoped
public class StateSeal implements StateTokens {

  private static final JWSHeader HEADER =
      new JWSHeader.Builder(JWSAlgorithm.HS256).type(new JOSEObjectType("state+jwt")).build();

  private static final String PURPOSE = "launch-state";

  private MACSigner signer;
  private List<MACVerifier> verifiers;
  private Clock clock;

  protected StateSeal() {}

  @Inject
  public StateSeal(MasterKey masterKey, Clock clock) throws JOSEException {
    this.signer = new MACSigner(masterKey.derive(PURPOSE, "HmacSHA256"));
    this.verifiers = new ArrayList<>();
    for (var key : masterKey.deriveAll(PURPOSE, "HmacSHA256")) {
      verifiers.add(new MACVerifier(key));
    }
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
              && isSealedByUs(jwt);
      if (!ours) {
        return new StateOutcome.Foreign();
      }
      var claims = jwt.getJWTClaimsSet();
      var opened = new StateOutcome.Opened(claims.getIssueTime().toInstant(), claims.getClaims());
      return clock.instant().isAfter(claims.getExpirationTime().toInstant())
          ? new StateOutcome.Expired(opened)
          : opened;
    } catch (ParseException | JOSEException e) {
      return new StateOutcome.Foreign();
    }
  }

  /** Also under a master key before: a person may be on the way while it is changed. */
  private boolean isSealedByUs(SignedJWT jwt) throws JOSEException {
    for (var verifier : verifiers) {
      if (jwt.verify(verifier)) {
        return true;
      }
    }
    return false;
  }
}
