package org.lmsgateway.keys.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lmsgateway.keys.KeyPurpose;
import org.lmsgateway.keys.ToolKeyOwners;
import org.lmsgateway.keys.ToolKeyOwners.Owners;
import org.lmsgateway.keys.rotation.KeyPhase;
import org.lmsgateway.keys.rotation.OwnKey;
import org.lmsgateway.shared.service.SettableClock;

/** Tool keys of registrations or of tenants, and what happens when the operator changes that. */
class SharedToolKeysTest {

  private static final ToolKeyOwners OWN = user -> new Owners(user, Optional.of("tenant"));
  private static final ToolKeyOwners SHARED = user -> new Owners("tenant", Optional.of(user));

  private final SettableClock clock = new SettableClock();
  private final SigningKeysInMemory stored = new SigningKeysInMemory();
  private final ToolKeysBean own = with(OWN);
  private final ToolKeysBean shared = with(SHARED);

  private ToolKeysBean with(ToolKeyOwners owners) {
    var rings = TestKeys.keyRings(stored, TestKeys.masterKey(1), clock);
    return new ToolKeysBean(rings, owners, TestKeys.settings(List.of()), clock);
  }

  private static String signer(ToolKeysBean keys, String user) throws ParseException {
    return SignedJWT.parse(keys.sign(user, Duration.ofMinutes(5), Map.of())).getHeader().getKeyID();
  }

  private static List<String> published(ToolKeysBean keys, String user) throws ParseException {
    return JWKSet.parse(keys.publicKeySet(user).orElseThrow()).getKeys().stream()
        .map(key -> key.getKeyID())
        .toList();
  }

  @Test
  void registrationsHaveKeysOfTheirOwn() throws Exception {
    own.ensure("a");
    own.ensure("b");

    assertThat(published(own, "a")).containsExactly(signer(own, "a"));
    assertThat(published(own, "b")).containsExactly(signer(own, "b"));
    assertThat(signer(own, "a")).isNotEqualTo(signer(own, "b"));
  }

  /** Moodle refuses a token from the future, by its own clock and without leeway. */
  @Test
  void tokensAreValidForAnLmsWhoseClockIsTenSecondsSlow() throws Exception {
    own.ensure("a");

    var token = SignedJWT.parse(own.sign("a", Duration.ofMinutes(5), Map.of()));

    var claims = token.getJWTClaimsSet();
    assertThat(claims.getIssueTime()).isEqualTo(Date.from(clock.instant().minusSeconds(10)));
    assertThat(claims.getExpirationTime()).isEqualTo(Date.from(clock.instant().plusSeconds(290)));
  }

  /** A registration that came with a document has no key until its LMS is asked first. */
  @Test
  void keyThatIsMadeForTheFirstTokenSignsIt() throws Exception {
    var going = new GoingClock();
    var rings = TestKeys.keyRings(stored, TestKeys.masterKey(1), going);
    var keys = new ToolKeysBean(rings, OWN, TestKeys.settings(List.of()), going);

    assertThat(published(keys, "a")).containsExactly(signer(keys, "a"));
    assertThat(signer(keys, "b")).isEqualTo(published(keys, "b").get(0));
    assertThat(keys.list("c")).extracting(OwnKey::phase).containsExactly(KeyPhase.CURRENT);
  }

  /** Time goes on between any two looks at it. */
  private static final class GoingClock extends Clock {
    private Instant now = SettableClock.START;

    @Override
    public Instant instant() {
      now = now.plusMillis(1);
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }

  @Test
  void registrationsOfATenantShareItsKeys() throws Exception {
    shared.ensure("a");
    shared.ensure("b");

    assertThat(signer(shared, "a")).isEqualTo(signer(shared, "b"));
    assertThat(published(shared, "a")).containsExactly(signer(shared, "b"));
    assertThat(stored.of(KeyPurpose.TOOL, "a")).isEmpty();
  }

  @Test
  void tenantsKeyIsPublishedForADayBeforeItTakesTheirPlace() throws Exception {
    own.ensure("a");
    clock.advance(Duration.ofDays(10));
    var before = signer(own, "a");

    assertThat(published(shared, "a")).hasSize(2).contains(before);
    assertThat(signer(shared, "a")).isEqualTo(before);

    clock.advance(Duration.ofDays(1));
    assertThat(signer(shared, "a")).isNotEqualTo(before);
    assertThat(published(shared, "a")).hasSize(2).contains(before);
  }

  @Test
  void ownKeyIsPublishedForADayBeforeItTakesTheTenantsPlace() throws Exception {
    shared.ensure("a");
    clock.advance(Duration.ofDays(10));
    var before = signer(shared, "a");

    assertThat(published(own, "a")).hasSize(2).contains(before);
    assertThat(signer(own, "a")).isEqualTo(before);

    clock.advance(Duration.ofDays(1));
    assertThat(signer(own, "a")).isNotEqualTo(before);
  }

  @Test
  void keyOfARemovedRegistrationLeavesTheTenantsAlone() throws Exception {
    shared.ensure("a");
    shared.ensure("b");

    shared.remove("a");

    assertThat(published(shared, "b")).containsExactly(signer(shared, "b"));
  }

  @Test
  void nobodyKnowsKeysOfWhatDoesNotExist() {
    var keys = with(Owners::self);

    assertThat(keys.publicKeySet("nobody")).isEmpty();
    assertThat(keys.list("nobody")).isEmpty();
  }

  /** Of those that come by the thousand, each would cost a tenth of a second. */
  @Test
  void keyThatNobodyMadeBeforehandIsMadeWhenItIsFirstWanted() throws Exception {
    assertThat(published(own, "a")).containsExactly(signer(own, "a"));
  }
}
