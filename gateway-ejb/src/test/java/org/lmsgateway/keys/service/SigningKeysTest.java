package org.lmsgateway.keys.service;

import static org.assertj.core.api.Assertions.assertThat;
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
  private final SigningKeys keys = new SigningKeys(stored, TestKeys.masterKey(1), clock);
  private final ToolKeysBean tool = new ToolKeysBean(keys, clock);

  @Test
  void storesThePrivatePartEncryptedOnly() {
    keys.ensure(KeyPurpose.TOOL, "a");

    var row = stored.of(KeyPurpose.TOOL, "a").get(0);
    var privateExponent =
        keys.keyPairs(KeyPurpose.TOOL, "a").get(0).toRSAKey().getPrivateExponent().toString();
    assertThat(row.publicJwk()).doesNotContain(privateExponent).doesNotContain("\"d\"");
    assertThat(row.encryptedJwk()).doesNotContain(privateExponent).doesNotContain("{");
  }

  @Test
  void saysThatTheMasterKeyIsAnother() {
    keys.ensure(KeyPurpose.TOOL, "a");
    var other = new SigningKeys(stored, TestKeys.masterKey(2), clock);

    assertThatIllegalStateException()
        .isThrownBy(() -> other.keyPairs(KeyPurpose.TOOL, "a"))
        .withMessageContaining("master key does not open the signing key");
  }

  @Test
  void makesOneKeyPairForAnOwner() {
    keys.ensure(KeyPurpose.TOOL, "a");
    keys.ensure(KeyPurpose.TOOL, "a");
    keys.ensure(KeyPurpose.TOOL, "b");

    assertThat(keys.publicKeys(KeyPurpose.TOOL, "a")).hasSize(1);
    assertThat(keys.publicKeys(KeyPurpose.TOOL, "b"))
        .isNotEqualTo(keys.publicKeys(KeyPurpose.TOOL, "a"));
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
