package org.lmsgateway.keys.service;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.lmsgateway.keys.GatewayTokens;
import org.lmsgateway.keys.KeyPurpose;
import org.lmsgateway.shared.GatewayAddress;

/** Issues and reads the gateway's own tokens. */
@ApplicationScoped
public class GatewayTokenIssue implements GatewayTokens {

  /** The owner of the gateway's own keys. */
  public static final String OWNER = "gateway";

  private KeyRings rings;
  private GatewayAddress address;
  private Clock clock;

  protected GatewayTokenIssue() {}

  @Inject
  public GatewayTokenIssue(KeyRings rings, GatewayAddress address, Clock clock) {
    this.rings = rings;
    this.address = address;
    this.clock = clock;
  }

  @Override
  public String issue(String audience, Duration life, Map<String, Object> claims) {
    var signing = ring().signing(clock.instant());
    var content =
        Jwts.claims(claims, clock.instant(), life)
            .issuer(address.toString())
            .audience(audience)
            .jwtID(UUID.randomUUID().toString())
            .build();
    var header =
        new JWSHeader.Builder(JWSAlgorithm.ES256)
            // MicroProfile JWT 2.1 §4.1; Payara refuses any other type.
            .type(JOSEObjectType.JWT)
            .keyID(signing.key().keyId())
            .build();
    return Jwts.sign(header, content, signing.signer());
  }

  @Override
  public Optional<Map<String, Object>> read(String token, String audience) {
    try {
      var jwt = SignedJWT.parse(token);
      var algorithmFits = JWSAlgorithm.ES256.equals(jwt.getHeader().getAlgorithm());
      if (!algorithmFits || !isSignedByUs(jwt)) {
        return Optional.empty();
      }
      var claims = jwt.getJWTClaimsSet();
      return isForNow(claims, audience) ? Optional.of(claims.getClaims()) : Optional.empty();
    } catch (ParseException | JOSEException e) {
      return Optional.empty();
    }
  }

  private boolean isSignedByUs(SignedJWT jwt) throws JOSEException {
    var key = key(jwt.getHeader().getKeyID());
    return key.isPresent() && jwt.verify(new ECDSAVerifier(key.get().toECKey()));
  }

  /** Another node may have made a key since this one looked. */
  private Optional<JWK> key(String keyId) {
    if (keyId == null) {
      return Optional.empty();
    }
    var now = clock.instant();
    return ring().publicKey(keyId, now).or(() -> reread().publicKey(keyId, now));
  }

  private boolean isForNow(JWTClaimsSet claims, String audience) {
    return address.toString().equals(claims.getIssuer())
        && List.of(audience).equals(claims.getAudience())
        && claims.getExpirationTime() != null
        && clock.instant().isBefore(claims.getExpirationTime().toInstant());
  }

  @Override
  public String publicKeySet() {
    return ring().publicKeys(clock.instant()).toString();
  }

  private KeyRing ring() {
    var known = rings.of(KeyPurpose.GATEWAY, OWNER);
    if (!known.isEmpty()) {
      return known;
    }
    rings.ensure(KeyPurpose.GATEWAY, OWNER);
    return reread();
  }

  private KeyRing reread() {
    return rings.read(KeyPurpose.GATEWAY, OWNER);
  }
}
