package org.lmsgateway.keys.service;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.lmsgateway.keys.KeyPurpose;
import org.lmsgateway.keys.ToolKeys;

/** Key pairs of single owners. */
@ApplicationScoped
public class ToolKeysBean implements ToolKeys {

  private KeyRings rings;
  private Clock clock;

  protected ToolKeysBean() {}

  @Inject
  public ToolKeysBean(KeyRings rings, Clock clock) {
    this.rings = rings;
    this.clock = clock;
  }

  @Override
  public void ensure(String owner) {
    rings.ensure(KeyPurpose.TOOL, owner);
  }

  @Override
  public Optional<String> publicKeySet(String owner) {
    return Optional.of(rings.of(KeyPurpose.TOOL, owner))
        .filter(ring -> !ring.isEmpty())
        .map(ring -> ring.publicKeys(clock.instant()).toString());
  }

  @Override
  public String sign(String owner, Duration life, Map<String, Object> claims) {
    var now = clock.instant();
    var signing = rings.of(KeyPurpose.TOOL, owner).signing(now);
    var header =
        new JWSHeader.Builder(JWSAlgorithm.RS256)
            .type(JOSEObjectType.JWT)
            .keyID(signing.key().keyId())
            .build();
    return Jwts.sign(header, Jwts.claims(claims, now, life).build(), signing.signer());
  }

  @Override
  public void remove(String owner) {
    rings.remove(KeyPurpose.TOOL, owner);
  }
}
