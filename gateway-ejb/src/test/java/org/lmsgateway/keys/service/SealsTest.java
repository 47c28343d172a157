package org.lmsgateway.keys.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Duration;
import java.util.Date;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lmsgateway.keys.SecretBox;
import org.lmsgateway.keys.StateOutcome.Expired;
import org.lmsgateway.keys.StateOutcome.Foreign;
import org.lmsgateway.keys.StateOutcome.Opened;
import org.lmsgateway.keys.StateTokens;
import org.lmsgateway.shared.service.SettableClock;

/** The secret box and the state's seal. */
class SealsTest {

  private static final Duration LIFE = Duration.ofMinutes(10);

  private final SettableClock clock = new SettableClock();
  private final StateTokens states = TestKeys.stateSeal(clock);
  private final SecretBox box = TestKeys.secretBox();

  @Test
  void opensAStateWithWhatWasSealedAndWhen() {
    var opened = (Opened) states.open(states.seal(LIFE, Map.of("a", "b")));

    assertThat(opened.content()).containsEntry("a", "b");
    assertThat(opened.sealedAt()).isEqualTo(SettableClock.START);
  }

  @Test
  void opensAStateOnAnotherNodeWithTheSameMasterKey() {
    assertThat(TestKeys.stateSeal(clock).open(states.seal(LIFE, Map.of())))
        .isInstanceOf(Opened.class);
  }

  @Test
  void tellsAnOldStateFromAForeignOne() {
    var state = states.seal(LIFE, Map.of());
    var foreign = TestKeys.stateSealOfOtherGateway(clock).seal(LIFE, Map.of());
    clock.advance(LIFE.plusSeconds(1));

    assertThat(states.open(state)).isInstanceOf(Expired.class);
    assertThat(states.open(foreign)).isEqualTo(new Foreign());
  }

  @Test
  void refusesAStateThatWasChanged() {
    var parts = states.seal(LIFE, Map.of("a", "b")).split("\\.");
    var other = states.seal(LIFE, Map.of("a", "c")).split("\\.");

    assertThat(states.open(parts[0] + "." + other[1] + "." + parts[2])).isEqualTo(new Foreign());
    assertThat(states.open("")).isEqualTo(new Foreign());
    assertThat(states.open("a.b.c")).isEqualTo(new Foreign());
  }

  @Test
  void takesNoTokenOfAnotherTypeForAState() throws Exception {
    var key = TestKeys.masterKey(1).derive("launch-state", "HmacSHA256");
    var token =
        new SignedJWT(
            new JWSHeader(JWSAlgorithm.HS256),
            new JWTClaimsSet.Builder().expirationTime(Date.from(clock.instant())).build());
    token.sign(new MACSigner(key));

    assertThat(states.open(token.serialize())).isEqualTo(new Foreign());
  }

  @Test
  void makesSecretsOf256BitsThatAreNeverTheSame() {
    assertThat(box.newSecret()).matches("[A-Za-z0-9_-]{43}").isNotEqualTo(box.newSecret());
  }

  @Test
  void findsASecretByItsHashAlone() {
    var secret = box.newSecret();

    assertThat(box.hash(secret)).isNotEqualTo(secret);
    assertThat(box.matches(secret, box.hash(secret))).isTrue();
    assertThat(box.matches("other", box.hash(secret))).isFalse();
  }

  @Test
  void unlocksABoxWithItsSecretOnly() {
    var locked = box.lock("secret", "Ada Teacher");

    assertThat(locked).doesNotContain("Ada Teacher");
    assertThat(box.unlock("secret", locked)).contains("Ada Teacher");
    assertThat(box.unlock("other", locked)).isEmpty();
    assertThat(box.unlock("secret", locked.substring(0, locked.length() - 4) + "AAAA")).isEmpty();
    assertThat(box.unlock("secret", "nonsense")).isEmpty();
  }

  @Test
  void doesNotUnlockABoxWithTheHashThatIsStoredBesideIt() {
    assertThat(box.unlock(box.hash("secret"), box.lock("secret", "Ada Teacher"))).isEmpty();
  }

  @Test
  void namesSomebodyTheSameWithinAScopeAndOtherwiseElsewhere() {
    var name = box.pseudonym("a", "bc");

    assertThat(name).isEqualTo(TestKeys.secretBox().pseudonym("a", "bc"));
    assertThat(name).isNotEqualTo(box.pseudonym("b", "bc")).isNotEqualTo(box.pseudonym("ab", "c"));
    assertThat(name).isNotEqualTo(TestKeys.secretBox(TestKeys.masterKey(2)).pseudonym("a", "bc"));
  }
}
