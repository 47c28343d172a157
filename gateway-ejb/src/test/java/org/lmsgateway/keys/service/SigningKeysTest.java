package org.lmsgateway.keys.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lmsgateway.keys.KeyPurpose;
import org.lmsgateway.shared.service.SettableClock;

/** Keys at rest, and those of single owners. */
class SigningKeysTest {

  private final SettableClock clock = new SettableClock();
  private final SigningKeysInMemory stored = new SigningKeysInMemory();
  private final KeyRings rings = TestKeys.keyRings(stored, TestKeys.masterKey(1), clock);
  private final ToolKeysBean tool = TestKeys.toolKeys(rings, clock);

  @Test
  void storesThePrivatePartEncryptedOnly() {
    tool.ensure("a");

    var row = stored.of(KeyPurpose.TOOL, "a").get(0);
    assertThat(row.publicJwk()).contains("\"n\"").doesNotContain("\"d\"");
    // A JWE in compact form: five parts in Base64.
    assertThat(row.encryptedJwk()).matches("[\\w-]+\\.\\.[\\w-]+\\.[\\w-]+\\.[\\w-]+");
  }

  @Test
  void saysThatTheMasterKeyIsAnother() {
    tool.ensure("a");
    var other = TestKeys.keyRings(stored, TestKeys.masterKey(2), clock);

    assertThatIllegalStateException()
        .isThrownBy(() -> other.of(KeyPurpose.TOOL, "a"))
        .withMessageContaining("master key does not open the signing key")
        .withMessageContaining("gateway.master-key.previous");
  }

  @Test
  void makesOneKeyPairForAnOwner() {
    tool.ensure("a");
    tool.ensure("a");
    TestKeys.keyRings(stored, TestKeys.masterKey(1), clock).ensure(KeyPurpose.TOOL, "a");
    tool.ensure("b");

    assertThat(stored.of(KeyPurpose.TOOL, "a")).hasSize(1);
    assertThat(tool.publicKeySet("b")).isPresent().isNotEqualTo(tool.publicKeySet("a"));
  }

  @Test
  void signsNothingThatOutlivesThePublicationOfItsKey() {
    tool.ensure("a");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> tool.sign("a", Duration.ofDays(1).plusSeconds(1), Map.of()));
  }

  @Test
  void publishesTheKeysOfAnOwnerWithoutTheirPrivatePart() throws Exception {
    tool.ensure("a");

    var published = JWKSet.parse(tool.publicKeySet("a").orElseThrow());

    assertThat(published.getKeys()).hasSize(1);
    assertThat(published.containsNonPublicKeys()).isFalse();
    assertThat(published.getKeys().get(0).size()).isGreaterThanOrEqualTo(2048);
    assertThat(tool.publicKeySet("b")).isEmpty();
  }

  @Test
  void signsWithTheOwnersKey() throws Exception {
    tool.ensure("a");

    var token = SignedJWT.parse(tool.sign("a", Duration.ofMinutes(5), Map.of("iss", "x")));

    var key = JWKSet.parse(tool.publicKeySet("a").orElseThrow()).getKeys().get(0).toRSAKey();
    assertThat(token.getHeader().getKeyID()).isEqualTo(key.getKeyID());
    assertThat(token.verify(new RSASSAVerifier(key))).isTrue();
    assertThat(token.getJWTClaimsSet().getIssuer()).isEqualTo("x");
  }

  @Test
  void signsForNobodyWithoutAKey() {
    assertThatIllegalStateException()
        .isThrownBy(() -> tool.sign("a", Duration.ofMinutes(5), Map.of()));
  }

  @Test
  void removesAnOwnersKeys() {
    tool.ensure("a");
    tool.ensure("b");

    tool.remove("a");

    assertThat(tool.publicKeySet("a")).isEmpty();
    assertThat(tool.publicKeySet("b")).isPresent();
  }
}
