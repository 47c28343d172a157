package org.lmsgateway.keys.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEHeader;
import com.nimbusds.jose.JWEObject;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.PlainObject;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSAEncrypter;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.crypto.opts.AllowWeakRSAKey;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lmsgateway.keys.SignatureAlgorithm;
import org.lmsgateway.keys.TokenFault;
import org.lmsgateway.keys.TokenOutcome;
import org.lmsgateway.keys.TokenOutcome.Rejected;
import org.lmsgateway.keys.TokenOutcome.Verified;
import org.lmsgateway.outbound.service.LoopbackServer;
import org.lmsgateway.outbound.service.TestClients;

/** RFC 8725 §3.1 and §3.2; Security Framework 1.0 §5.1.3 and §6. */
class PlatformTokenCheckTest {

  private static final RSAKey KEY = generate("a", KeyUse.SIGNATURE);
  private static final RSAKey OTHER = generate("a", KeyUse.SIGNATURE);
  private static final Payload CLAIMS = new Payload(Map.of("sub", "2"));

  private final LoopbackServer server = new LoopbackServer();

  @AfterEach
  void close() {
    server.close();
  }

  private static RSAKey generate(String id, KeyUse use) {
    try {
      return new RSAKeyGenerator(2048).keyID(id).keyUse(use).generate();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private TokenOutcome verify(String token, JWK... published) {
    server.answer("/keys", 200, new JWKSet(Arrays.asList(published)).toString());
    return TestKeys.platformTokens(TestClients.allowing("localhost"))
        .verify(token, server.address("/keys"));
  }

  private static String sign(JWSHeader header, JWSSigner signer) throws JOSEException {
    var token = new JWSObject(header, CLAIMS);
    token.sign(signer);
    return token.serialize();
  }

  private static JWSHeader header(JWSAlgorithm algorithm) {
    return new JWSHeader.Builder(algorithm).keyID("a").build();
  }

  private static TokenFault fault(TokenOutcome outcome) {
    assertThat(outcome).isInstanceOf(Rejected.class);
    return ((Rejected) outcome).fault();
  }

  @Test
  void readsTheClaimsOfATokenThatThePublishedKeySigned() throws JOSEException {
    var token = sign(header(JWSAlgorithm.RS256), new RSASSASigner(KEY));

    assertThat(verify(token, KEY)).isEqualTo(new Verified(Map.of("sub", "2"), "a", "RS256"));
  }

  @Test
  void triesEveryKeyOfTheSameId() throws JOSEException {
    var token = sign(header(JWSAlgorithm.RS256), new RSASSASigner(KEY));

    assertThat(verify(token, OTHER, KEY)).isInstanceOf(Verified.class);
  }

  @Test
  void refusesATokenThatIsNotSigned() {
    assertThat(fault(verify(new PlainObject(CLAIMS).serialize(), KEY)))
        .isEqualTo(TokenFault.ALGORITHM_NOT_ALLOWED);
    assertThat(server.requests("/keys")).isZero();
  }

  @Test
  void neverTakesThePublicKeyForASharedSecret() throws JOSEException {
    var publicText = KEY.toPublicJWK().toJSONString().getBytes(StandardCharsets.UTF_8);
    var publicBytes = KEY.toRSAPublicKey().getEncoded();

    for (var secret : List.of(publicText, publicBytes)) {
      var token = sign(header(JWSAlgorithm.HS256), new MACSigner(secret));
      assertThat(fault(verify(token, KEY))).isEqualTo(TokenFault.ALGORITHM_NOT_ALLOWED);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"RS384", "RS512", "PS256", "PS512"})
  void refusesEveryOtherAlgorithmEvenWithTheRightKey(String algorithm) throws JOSEException {
    var token = sign(header(JWSAlgorithm.parse(algorithm)), new RSASSASigner(KEY));

    var rejected = (Rejected) verify(token, KEY);

    assertThat(rejected).isEqualTo(new Rejected(TokenFault.ALGORITHM_NOT_ALLOWED, algorithm));
  }

  @Test
  void takesRs512OnlyOfAnLmsThatSignsWithIt() throws JOSEException {
    var token = sign(header(JWSAlgorithm.RS512), new RSASSASigner(KEY));
    server.answer("/keys", 200, new JWKSet(KEY).toString());
    var tokens = TestKeys.platformTokens(TestClients.allowing("localhost"));

    var both = EnumSet.of(SignatureAlgorithm.RS256, SignatureAlgorithm.RS512);

    assertThat(tokens.verify(token, server.address("/keys"), both)).isInstanceOf(Verified.class);
    assertThat(fault(tokens.verify(token, server.address("/keys"))))
        .isEqualTo(TokenFault.ALGORITHM_NOT_ALLOWED);
  }

  @Test
  void passesOverUnfitKeysOfTheSameId() throws JOSEException {
    var token = sign(header(JWSAlgorithm.RS256), new RSASSASigner(KEY));
    var forEncryption = generate("a", KeyUse.ENCRYPTION);
    var weak = new RSAKeyGenerator(1024, true).keyID("a").generate();
    var elliptic = new ECKeyGenerator(Curve.P_256).keyID("a").generate();

    assertThat(verify(token, forEncryption, weak, elliptic, KEY)).isInstanceOf(Verified.class);
  }

  @Test
  void saysThatAKeyIsOfAnotherKind() throws JOSEException {
    var token = sign(header(JWSAlgorithm.RS256), new RSASSASigner(KEY));
    var elliptic = new ECKeyGenerator(Curve.P_256).keyID("a").generate();

    assertThat(fault(verify(token, elliptic))).isEqualTo(TokenFault.KEYSET_INVALID);
  }

  @Test
  void refusesAnEncryptedToken() throws JOSEException {
    var header = new JWEHeader(JWEAlgorithm.RSA_OAEP_256, EncryptionMethod.A256GCM);
    var token = new JWEObject(header, CLAIMS);
    token.encrypt(new RSAEncrypter(KEY));

    assertThat(fault(verify(token.serialize(), KEY))).isEqualTo(TokenFault.MALFORMED);
  }

  @Test
  void refusesATokenThatNamesNoKey() throws JOSEException {
    var none = sign(new JWSHeader(JWSAlgorithm.RS256), new RSASSASigner(KEY));
    var empty =
        sign(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("").build(), new RSASSASigner(KEY));

    assertThat(fault(verify(none, KEY))).isEqualTo(TokenFault.KEY_ID_MISSING);
    assertThat(fault(verify(empty, KEY))).isEqualTo(TokenFault.KEY_ID_MISSING);
  }

  @Test
  void showsAnUnknownKeyIdOnlyAsFarAsItIsPlain() throws JOSEException {
    var id = "b\n<script>" + "x".repeat(100);
    var header = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(id).build();

    var rejected = (Rejected) verify(sign(header, new RSASSASigner(KEY)), KEY);

    assertThat(rejected.fault()).isEqualTo(TokenFault.KEY_ID_UNKNOWN);
    assertThat(rejected.detail()).hasSize(80).doesNotContain("\n");
  }

  @Test
  void refusesAKeyThatIsForEncryption() throws JOSEException {
    var forEncryption = generate("a", KeyUse.ENCRYPTION);
    var token = sign(header(JWSAlgorithm.RS256), new RSASSASigner(forEncryption));

    assertThat(fault(verify(token, forEncryption))).isEqualTo(TokenFault.KEYSET_INVALID);
  }

  @Test
  void refusesAKeyOf1024Bits() throws JOSEException {
    var weak = new RSAKeyGenerator(1024, true).keyID("a").generate();
    var signer = new RSASSASigner(weak.toRSAPrivateKey(), Set.of(AllowWeakRSAKey.getInstance()));
    var token = sign(header(JWSAlgorithm.RS256), signer);

    assertThat(fault(verify(token, weak))).isEqualTo(TokenFault.KEYSET_INVALID);
  }

  @Test
  void takesAKeyThatDoesNotSayWhatItIsFor() throws JOSEException {
    var plain = generate("a", null);
    var token = sign(header(JWSAlgorithm.RS256), new RSASSASigner(plain));

    assertThat(verify(token, plain)).isInstanceOf(Verified.class);
  }

  @Test
  void refusesATokenThatWasChanged() throws JOSEException {
    var parts = sign(header(JWSAlgorithm.RS256), new RSASSASigner(KEY)).split("\\.");
    var changed = new Payload(Map.of("sub", "3")).toBase64URL();

    assertThat(fault(verify(parts[0] + "." + changed + "." + parts[2], KEY)))
        .isEqualTo(TokenFault.SIGNATURE_INVALID);
  }

  @Test
  void refusesClaimsThatAreNestedBeyondReason() throws JOSEException {
    var nested = "{\"a\":" + "[".repeat(20_000) + "]".repeat(20_000) + "}";
    var token = new JWSObject(header(JWSAlgorithm.RS256), new Payload(nested));
    token.sign(new RSASSASigner(KEY));

    assertThat(fault(verify(token.serialize(), KEY))).isEqualTo(TokenFault.MALFORMED);
  }

  @Test
  void doesNotUnderstandACriticalExtensionAndRefusesIt() throws JOSEException {
    var header =
        new JWSHeader.Builder(JWSAlgorithm.RS256)
            .keyID("a")
            .criticalParams(Set.of("x"))
            .customParam("x", 1)
            .build();

    assertThat(fault(verify(sign(header, new RSASSASigner(KEY)), KEY)))
        .isEqualTo(TokenFault.MALFORMED);
  }
}
