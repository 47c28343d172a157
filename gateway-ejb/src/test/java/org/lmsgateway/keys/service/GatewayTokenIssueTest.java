package org.lmsgateway.keys.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.PlainHeader;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lmsgateway.keys.GatewayTokens;
import org.lmsgateway.keys.KeyPurpose;
import org.lmsgateway.shared.GatewayAddress;
import org.lmsgateway.shared.service.SettableClock;

/** MicroProfile JWT 2.1 §4.1, RFC 7519 §4.1. */
class GatewayTokenIssueTest {

  private static final Duration LIFE = Duration.ofMinutes(5);
  private static final GatewayAddress HERE =
      new GatewayAddress(URI.create("https://gateway.example"));

  private final SettableClock clock = new SettableClock();
  private final SigningKeysInMemory stored = new SigningKeysInMemory();
  private final GatewayTokens tokens = at(HERE);

  private GatewayTokens at(GatewayAddress address) {
    return new GatewayTokenIssue(
        TestKeys.keyRings(stored, TestKeys.masterKey(1), clock), address, clock);
  }

  private String token() {
    return tokens.issue("app", LIFE, Map.of("sub", "x"));
  }

  @Test
  void readsWhatItIssued() {
    assertThat(tokens.read(token(), "app").orElseThrow())
        .containsEntry("sub", "x")
        .containsEntry("iss", "https://gateway.example")
        .containsKeys("jti", "exp", "iat");
  }

  @Test
  void givesEachTokenAnIdOfItsOwn() {
    var first = tokens.read(token(), "app").orElseThrow().get("jti");
    var second = tokens.read(token(), "app").orElseThrow().get("jti");

    assertThat(first).isNotEqualTo(second);
  }

  @Test
  void signsSoThatAnybodyCanCheckItByThePublishedKeys() throws Exception {
    var token = SignedJWT.parse(token());
    var keys = JWKSet.parse(tokens.publicKeySet());

    var key = keys.getKeyByKeyId(token.getHeader().getKeyID());

    assertThat(token.getHeader().getAlgorithm()).isEqualTo(JWSAlgorithm.ES256);
    assertThat(token.getHeader().getType()).hasToString("JWT");
    assertThat(token.verify(new ECDSAVerifier(key.toECKey()))).isTrue();
  }

  @Test
  void publishesNoPrivatePart() throws Exception {
    token();

    assertThat(JWKSet.parse(tokens.publicKeySet()).containsNonPublicKeys()).isFalse();
    assertThat(tokens.publicKeySet()).contains("\"EC\"").doesNotContain("\"d\"");
  }

  @Test
  void refusesATokenForSomebodyElse() {
    assertThat(tokens.read(token(), "other")).isEmpty();
  }

  @Test
  void refusesATokenOfAnotherIssuerWithTheSameKeys() {
    var elsewhere = at(new GatewayAddress(URI.create("https://old.example")));

    assertThat(tokens.read(elsewhere.issue("app", LIFE, Map.of()), "app")).isEmpty();
  }

  @Test
  void refusesATokenOfAnotherGateway() {
    var other = TestKeys.gatewayTokens(HERE, clock);

    assertThat(tokens.read(other.issue("app", LIFE, Map.of()), "app")).isEmpty();
  }

  @Test
  void refusesATokenFromTheMomentThatItRunsOut() {
    var token = token();
    clock.advance(LIFE.minusSeconds(1));
    assertThat(tokens.read(token, "app")).isPresent();

    clock.advance(Duration.ofSeconds(1));

    assertThat(tokens.read(token, "app")).isEmpty();
  }

  @Test
  void refusesATokenThatWasChanged() {
    var parts = token().split("\\.");
    var other = tokens.issue("app", LIFE, Map.of("sub", "y")).split("\\.");

    assertThat(tokens.read(parts[0] + "." + other[1] + "." + parts[2], "app")).isEmpty();
    assertThat(tokens.read("nonsense", "app")).isEmpty();
    assertThat(tokens.read("", "app")).isEmpty();
  }

  @Test
  void refusesATokenThatIsNotSignedOrBySharedSecret() throws Exception {
    var claims = SignedJWT.parse(token()).getJWTClaimsSet();
    var kid = SignedJWT.parse(token()).getHeader().getKeyID();
    var header = new JWSHeader.Builder(JWSAlgorithm.HS256).keyID(kid).build();

    var unsigned = new PlainJWT(new PlainHeader(), claims).serialize();
    var secret = tokens.publicKeySet().getBytes(StandardCharsets.UTF_8);
    var shared = new SignedJWT(header, new JWTClaimsSet.Builder(claims).build());
    shared.sign(new MACSigner(secret));

    assertThat(tokens.read(unsigned, "app")).isEmpty();
    assertThat(tokens.read(shared.serialize(), "app")).isEmpty();
  }

  @Test
  void readsWhatAnotherNodeSignedWithANewerKey() {
    token();
    var otherNode = at(HERE);
    stored.remove(KeyPurpose.GATEWAY, GatewayTokenIssue.OWNER);

    var token = otherNode.issue("app", LIFE, Map.of());

    assertThat(tokens.read(token, "app")).isPresent();
  }
}
