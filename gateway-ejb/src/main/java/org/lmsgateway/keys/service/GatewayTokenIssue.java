package org.lmsgateway.keys.service;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
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

/** Issues and reads the gateway's own tokens. Keys are read from the database once and kept. */
@ApplicationScoped
public class GatewayTokenIssue implements GatewayTokens {

  /** The owner of the gateway's own keys. */
  static final String OWNER = "gateway";

  private SigningKeys keys;
  private GatewayAddress address;
  private Clock clock;
  private volatile KeyRing ring;

  protected GatewayTokenIssue() {}

  @Inject
  public GatewayTokenIssue(SigningKeys keys, GatewayAddress address, Clock clock) {
    this.keys = keys;
    this.address = address;
    this.clock = clock;
  }

  @Override
  public String issue(String audience, Duration life, Map<String, Object> claims) {
    var signing = ring();
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
            .keyID(signing.keyId())
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
    var known = Optional.ofNullable(ring().publicKeys().getKeyByKeyId(keyId));
    if (known.isPresent()) {
      return known;
    }
    return Optional.ofNullable(reload().publicKeys().getKeyByKeyId(keyId));
  }

  private boolean isForNow(JWTClaimsSet claims, String audience) {
    return address.toString().equals(claims.getIssuer())
        && List.of(audience).equals(claims.getAudience())
        && claims.getExpirationTime() != null
        && clock.instant().isBefore(claims.getExpirationTime().toInstant());
  }

  @Override
  public String publicKeySet() {
    return reload().publicKeys().toString();
  }

  private KeyRing ring() {
    var current = ring;
    return current == null ? reload() : current;
  }

  private KeyRing reload() {
    keys.ensure(KeyPurpose.GATEWAY, OWNER);
    var fresh = KeyRing.of(keys.keyPairs(KeyPurpose.GATEWAY, OWNER));
    ring = fresh;
    return fresh;
  }

  /** The key that signs, and all that may have signed. */
  private record KeyRing(String keyId, JWSSigner signer, JWKSet publicKeys) {

    static KeyRing of(List<JWK> keyPairs) {
      ECKey latest = keyPairs.get(0).toECKey();
      try {
        var publicKeys = new JWKSet(keyPairs).toPublicJWKSet();
        return new KeyRing(latest.getKeyID(), new ECDSASigner(latest), publicKeys);
      } catch (JOSEException e) {
        throw new IllegalStateException("our own key is P-256", e);
      }
    }
  }
}
