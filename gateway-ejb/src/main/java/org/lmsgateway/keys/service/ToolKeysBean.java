package org.lmsgateway.keys.service;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.jwk.JWKSet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.lmsgateway.keys.KeyPurpose;
import org.lmsgateway.keys.ToolKeyOwners;
import org.lmsgateway.keys.ToolKeyOwners.Owners;
import org.lmsgateway.keys.ToolKeys;
import org.lmsgateway.keys.rotation.OwnKey;
import org.lmsgateway.keys.rotation.RotationOutcome;
import org.lmsgateway.keys.rotation.ToolKeyRotation;
import org.lmsgateway.tenantconfig.KeySettings;

/**
 * Key pairs of single owners, or of what owners share. When the operator changes who shares what,
 * the keys of both kinds are published, and those of the new kind sign as soon as they have been
 * published for as long as every next key is.
 */
@ApplicationScoped
public class ToolKeysBean implements ToolKeys, ToolKeyRotation {

  /**
   * Some LMSs, such as Moodle, refuse what is from the future by their own clock, without leeway.
   */
  private static final Duration SLOW_CLOCK = Duration.ofSeconds(10);

  private KeyRings rings;
  private ToolKeyOwners owners;
  private KeySettings settings;
  private Clock clock;

  protected ToolKeysBean() {}

  @Inject
  public ToolKeysBean(KeyRings rings, ToolKeyOwners owners, KeySettings settings, Clock clock) {
    this.rings = rings;
    this.owners = owners;
    this.settings = settings;
    this.clock = clock;
  }

  @Override
  public void ensure(String owner) {
    rings.ensure(KeyPurpose.TOOL, owners.of(owner).signs());
  }

  @Override
  public Optional<String> publicKeySet(String owner) {
    var now = clock.instant();
    var keys =
        published(owners.of(owner))
            .flatMap(ring -> ring.publicKeys(now).getKeys().stream())
            .toList();
    return keys.isEmpty() ? Optional.empty() : Optional.of(new JWKSet(keys).toString());
  }

  private Stream<KeyRing> published(Owners of) {
    var alternative = of.alternative().map(this::ring).filter(ring -> !ring.isEmpty());
    // Of a registration that came with thousands of others; or the choice was changed since, and
    // the new kind of key is published from now on.
    of.alternative().ifPresent(there -> rings.ensure(KeyPurpose.TOOL, of.signs()));
    return Stream.concat(Stream.of(ring(of.signs())), alternative.stream());
  }

  private KeyRing ring(String owner) {
    return rings.of(KeyPurpose.TOOL, owner);
  }

  @Override
  public String sign(String owner, Duration life, Map<String, Object> claims) {
    var signing = signing(owners.of(owner));
    var header =
        new JWSHeader.Builder(JWSAlgorithm.RS256)
            .type(JOSEObjectType.JWT)
            .keyID(signing.key().keyId())
            .build();
    var issued = clock.instant().minus(SLOW_CLOCK);
    return Jwts.sign(header, Jwts.claims(claims, issued, life).build(), signing.signer());
  }

  private KeyRing.Member signing(Owners of) {
    var rings = published(of).filter(ring -> !ring.isEmpty()).toList();
    // Not before: a key that was made just now would be of the future.
    var now = clock.instant();
    var known = now.minus(settings.publishAhead());
    return rings.stream()
        .filter(ring -> ring.isPublishedSince(known))
        .findFirst()
        .or(() -> rings.stream().findFirst())
        .orElseThrow(() -> new IllegalStateException(of.signs() + " has no key"))
        .signing(now);
  }

  @Override
  public void remove(String owner) {
    rings.remove(KeyPurpose.TOOL, owner);
  }

  @Override
  public List<OwnKey> list(String user) {
    var published = published(owners.of(user));
    // Not before: see signing.
    var now = clock.instant();
    return published.flatMap(ring -> ring.shown(now)).toList();
  }

  @Override
  public RotationOutcome rotate(String user) {
    return rings.rotate(KeyPurpose.TOOL, owners.of(user).signs());
  }
}
