package org.lmsgateway.keys.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.text.ParseException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lmsgateway.keys.GatewayTokens;
import org.lmsgateway.keys.KeyPurpose;
import org.lmsgateway.keys.SigningKey;
import org.lmsgateway.keys.rotation.RotationOutcome;
import org.lmsgateway.keys.rotation.RotationOutcome.Prepared;
import org.lmsgateway.keys.rotation.RotationOutcome.TakenOver;
import org.lmsgateway.keys.rotation.RotationOutcome.TooEarly;
import org.lmsgateway.shared.GatewayAddress;
import org.lmsgateway.shared.service.SettableClock;

/** The rotation of the token keys, as two nodes and the apps see it. */
class KeyRotationTest {

  private static final Duration LIFE = Duration.ofMinutes(5);
  private static final Duration A_DAY = Duration.ofDays(1);

  private final SettableClock clock = new SettableClock();
  private final SigningKeysInMemory stored = new SigningKeysInMemory();
  private final KeyRings rings = newRings();
  private final GatewayTokens here = node(rings);
  private final GatewayTokens elsewhere = node(newRings());

  private KeyRings newRings() {
    return TestKeys.keyRings(stored, TestKeys.masterKey(1), clock);
  }

  private GatewayTokens node(KeyRings known) {
    return new GatewayTokenIssue(
        known, new GatewayAddress(URI.create("https://gateway.example")), clock);
  }

  private RotationOutcome rotate() {
    return rings.rotate(KeyPurpose.GATEWAY, GatewayTokenIssue.OWNER);
  }

  private static String signer(GatewayTokens node) throws ParseException {
    return SignedJWT.parse(node.issue("app", LIFE, Map.of())).getHeader().getKeyID();
  }

  private static List<String> published(GatewayTokens node) throws ParseException {
    return JWKSet.parse(node.publicKeySet()).getKeys().stream().map(key -> key.getKeyID()).toList();
  }

  @Test
  void publishesTheNextKeyBeforeAnythingIsSignedWithIt() throws Exception {
    var first = signer(here);

    assertThat(rotate()).isEqualTo(new Prepared(clock.instant().plus(A_DAY)));

    assertThat(published(here)).hasSize(2).contains(first);
    assertThat(signer(here)).isEqualTo(first);
  }

  @Test
  void letsTheNextKeyTakeOverOnAllNodesAtTheSameMoment() throws Exception {
    var first = signer(here);
    rotate();
    clock.advance(A_DAY.minusSeconds(1));
    assertThat(signer(here)).isEqualTo(first);
    assertThat(signer(elsewhere)).isEqualTo(first);

    clock.advance(Duration.ofSeconds(1));

    assertThat(signer(here)).isNotEqualTo(first).isEqualTo(signer(elsewhere));
  }

  @Test
  void readsWhatARetiredKeyHasSigned() throws Exception {
    rotate();
    clock.advance(A_DAY.minusSeconds(1));
    var token = here.issue("app", LIFE, Map.of());
    clock.advance(Duration.ofSeconds(2));

    assertThat(here.read(token, "app")).isPresent();
    assertThat(published(here)).hasSize(2);

    clock.advance(Duration.ofDays(2));
    assertThat(published(here)).hasSize(1);
  }

  @Test
  void takesOverAtTheSecondPressOfTheButtonButNotBeforeTheNextKeyIsKnown() throws Exception {
    var first = signer(here);
    rotate();
    var known = clock.instant().plus(Duration.ofMinutes(10));

    clock.advance(Duration.ofMinutes(9));
    assertThat(rotate()).isEqualTo(new TooEarly(known));
    assertThat(signer(here)).isEqualTo(first);

    clock.advance(Duration.ofMinutes(1));
    assertThat(rotate()).isEqualTo(new TakenOver());
    assertThat(signer(here)).isNotEqualTo(first);
    assertThat(published(here)).hasSize(2).contains(first);
  }

  @Test
  void tellsOtherNodesWithinAMinute() throws Exception {
    signer(elsewhere);
    rotate();
    clock.advance(Duration.ofMinutes(10));
    var before = signer(elsewhere);
    rotate();
    assertThat(elsewhere.read(here.issue("app", LIFE, Map.of()), "app")).isPresent();

    clock.advance(Duration.ofMinutes(1));

    assertThat(signer(elsewhere)).isNotEqualTo(before).isEqualTo(signer(here));
  }

  @Test
  void signsWithoutAskingTheDatabaseEachTime() throws Exception {
    var reads = new int[1];
    var counting =
        new SigningKeysInMemory() {
          @Override
          public List<SigningKey> of(KeyPurpose purpose, String owner) {
            reads[0]++;
            return super.of(purpose, owner);
          }
        };
    var node = node(TestKeys.keyRings(counting, TestKeys.masterKey(1), clock));
    signer(node);
    reads[0] = 0;

    for (int i = 0; i < 100; i++) {
      signer(node);
    }

    assertThat(reads[0]).isZero();
  }

  @Test
  void beginsWithAKeyThatSignsAlthoughTheFirstThingIsARotation() throws Exception {
    rotate();

    assertThat(published(here)).hasSize(2).contains(signer(here));
  }
}
