package org.lmsgateway.app.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lmsgateway.app.App;
import org.lmsgateway.app.AppId;
import org.lmsgateway.app.proof.AppProof;
import org.lmsgateway.app.proof.AppProof.Proved;
import org.lmsgateway.app.proof.AppProof.Refused;
import org.lmsgateway.keys.GatewayTokens;
import org.lmsgateway.keys.SecretBox;
import org.lmsgateway.keys.assertion.AssertionFault;
import org.lmsgateway.keys.assertion.ClientKeySet;
import org.lmsgateway.keys.service.TestKeys;
import org.lmsgateway.keys.service.assertion.AssertionCheck;
import org.lmsgateway.keys.service.assertion.AssertionLedger;
import org.lmsgateway.keys.service.assertion.UsedAssertionsInMemory;
import org.lmsgateway.outbound.service.LoopbackServer;
import org.lmsgateway.outbound.service.TestClients;
import org.lmsgateway.shared.GatewayAddress;
import org.lmsgateway.shared.service.RollbackSwitch;
import org.lmsgateway.shared.service.SettableClock;

/** RFC 7523 §3, and client secrets. */
class AppAuthenticationTest {

  private static final GatewayAddress GATEWAY =
      new GatewayAddress(URI.create("https://gateway.example"));
  private static final String ID = "stars";
  private static final ECKey KEY = ecKey("a");
  private static final ECKey FOREIGN = ecKey("a");
  private static final RSAKey RSA = rsaKey(2048);
  private static final RSAKey SHORT = rsaKey(1024);

  private final SettableClock clock = new SettableClock();
  private final SecretBox secrets = TestKeys.secretBox();
  private final AppsInMemory apps = new AppsInMemory();
  private final UsedAssertionsInMemory used = new UsedAssertionsInMemory();
  private final RollbackSwitch rollback = new RollbackSwitch();
  private final GatewayTokens tokens = TestKeys.gatewayTokens(GATEWAY, clock);
  private final LoopbackServer server = new LoopbackServer();
  private final App app =
      new App(
          new AppId(ID),
          "Stars",
          URI.create("https://stars.example"),
          null,
          secrets.hash("secret"),
          clock.instant());
  private final AppAuthenticationBean authentication =
      new AppAuthenticationBean(
          apps,
          new AssertionCheck(
              TestKeys.clientAssertions(TestClients.allowing("localhost")),
              new AssertionLedger(used, secrets, clock, rollback.context()),
              GATEWAY,
              clock),
          secrets,
          tokens,
          GATEWAY,
          clock);

  AppAuthenticationTest() {
    apps.add(app);
  }

  @AfterEach
  void close() {
    server.close();
  }

  private static ECKey ecKey(String id) {
    try {
      return new ECKeyGenerator(Curve.P_256).keyID(id).generate();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private static RSAKey rsaKey(int bits) {
    try {
      return new RSAKeyGenerator(bits, true).keyID("r").generate();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void recognisesAnAppByItsSecret() {
    assertThat(authentication.bySecret(ID, "secret")).contains(app);
    assertThat(authentication.bySecret(ID, "another")).isEmpty();
    assertThat(authentication.bySecret("unknown", "secret")).isEmpty();
    assertThat(authentication.bySecret("NO ID", "secret")).isEmpty();
  }

  @Test
  void recognisesAnAppByItsOldSecretForAWhile() {
    app.renewSecret(secrets.hash("new"), clock.instant().plusSeconds(60));

    assertThat(authentication.bySecret(ID, "new")).contains(app);
    assertThat(authentication.bySecret(ID, "secret")).contains(app);
    clock.advance(Duration.ofSeconds(60));
    assertThat(authentication.bySecret(ID, "secret")).isEmpty();
  }

  @Test
  void takesNoSecretFromAnAppThatHasKeys() {
    enter(new JWKSet(KEY));

    assertThat(authentication.bySecret(ID, "secret")).isEmpty();
  }

  @Test
  void takesAnAssertionByAKeyThatWasEntered() {
    enter(new JWKSet(List.of(RSA, KEY)));

    assertThat(prove(assertion(all -> {}))).isEqualTo(new Proved(app));
    assertThat(
            prove(sign(JWSAlgorithm.RS256, "r", signer(RSA), claims(all -> all.put("jti", "2")))))
        .isEqualTo(new Proved(app));
  }

  @Test
  void takesAnAssertionByAKeyThatTheAppPublishes() {
    server.answer("/keys", 200, new JWKSet(KEY).toString());
    app.proveBy(Optional.of(new ClientKeySet.Published(server.address("/keys"))));

    assertThat(prove(assertion(all -> {}))).isEqualTo(new Proved(app));
    assertThat(server.requests("/keys")).isEqualTo(1);
  }

  static Stream<Arguments> tolerated() {
    return Stream.of(
        claims("audience is the issuer", all -> all.put("aud", "https://gateway.example")),
        claims(
            "audience is one of several",
            all -> all.put("aud", List.of("https://gateway.example/oauth2/token", "x"))),
        claims("expired within the leeway", all -> all.put("exp", now() - 59)),
        claims("lives for exactly five minutes", all -> all.put("exp", now() + 300)),
        claims("clock is a minute ahead", all -> all.put("iat", now() + 60)),
        claims("has no iat", all -> all.remove("iat")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("tolerated")
  void takesAnAssertionWhose(String name, Consumer<Map<String, Object>> change) {
    enter(new JWKSet(KEY));

    assertThat(prove(assertion(change))).isEqualTo(new Proved(app));
  }

  static Stream<Arguments> refused() {
    return Stream.of(
        refused(AssertionFault.CLIENT_UNKNOWN, "subject is no app", all -> all.put("sub", "other")),
        refused(AssertionFault.MALFORMED, "subject is missing", all -> all.remove("sub")),
        refused(
            AssertionFault.ISSUER_MISMATCH, "issuer is another", all -> all.put("iss", "other")),
        refused(AssertionFault.AUDIENCE_MISMATCH, "audience is missing", all -> all.remove("aud")),
        refused(
            AssertionFault.AUDIENCE_MISMATCH,
            "audience is another server",
            all -> all.put("aud", "https://lms.example/token")),
        refused(AssertionFault.EXPIRED, "expiry is missing", all -> all.remove("exp")),
        refused(AssertionFault.EXPIRED, "time is over", all -> all.put("exp", now() - 61)),
        refused(
            AssertionFault.LIVES_TOO_LONG, "life is too long", all -> all.put("exp", now() + 361)),
        refused(
            AssertionFault.NOT_YET_VALID,
            "issue is in the future",
            all -> all.put("iat", now() + 61)),
        refused(
            AssertionFault.NOT_YET_VALID, "time has not come", all -> all.put("nbf", now() + 61)),
        refused(AssertionFault.ID_MISSING, "id is missing", all -> all.remove("jti")),
        refused(AssertionFault.ID_MISSING, "id is empty", all -> all.put("jti", " ")));
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("refused")
  void refusesAnAssertionWhose(
      AssertionFault fault, String name, Consumer<Map<String, Object>> change) {
    enter(new JWKSet(KEY));

    assertThat(prove(assertion(change))).isEqualTo(new Refused(fault));
  }

  @Test
  void refusesAnAssertionThatItsKeyDidNotSign() {
    enter(new JWKSet(List.of(KEY, RSA, SHORT)));
    var claims = claims(all -> {});

    assertThat(prove(sign(JWSAlgorithm.ES256, "a", signer(FOREIGN), claims)))
        .isEqualTo(new Refused(AssertionFault.SIGNATURE_INVALID));
    assertThat(prove(sign(JWSAlgorithm.ES256, "b", signer(KEY), claims)))
        .isEqualTo(new Refused(AssertionFault.KEY_UNKNOWN));
    assertThat(prove(sign(JWSAlgorithm.ES256, null, signer(KEY), claims)))
        .isEqualTo(new Refused(AssertionFault.KEY_UNKNOWN));
    assertThat(prove(sign(JWSAlgorithm.RS256, "a", signer(RSA), claims)))
        .isEqualTo(new Refused(AssertionFault.KEY_UNKNOWN));
    assertThat(prove(sign(JWSAlgorithm.RS512, "r", signer(RSA), claims)))
        .isEqualTo(new Refused(AssertionFault.ALGORITHM_NOT_ALLOWED));
    assertThat(prove("no token")).isEqualTo(new Refused(AssertionFault.MALFORMED));
    assertThat(prove("x".repeat(9000))).isEqualTo(new Refused(AssertionFault.MALFORMED));
  }

  /** RFC 8725 §2.1: the public key must not become a secret. */
  @Test
  void refusesAnAssertionSealedWithThePublicKey() throws JOSEException {
    enter(new JWKSet(RSA));
    var secret = new MACSigner(RSA.toRSAPublicKey().getEncoded());

    assertThat(prove(sign(JWSAlgorithm.HS256, "r", secret, claims(all -> {}))))
        .isEqualTo(new Refused(AssertionFault.ALGORITHM_NOT_ALLOWED));
  }

  @Test
  void refusesAnAssertionOfAnAppWhoseKeysCannotBeHad() {
    app.proveBy(Optional.of(new ClientKeySet.Published(server.address("/gone"))));

    assertThat(prove(assertion(all -> {}))).isEqualTo(new Refused(AssertionFault.KEYS_UNAVAILABLE));
  }

  @Test
  void refusesAnAssertionOfAnAppThatProvesItselfByItsSecret() {
    assertThat(prove(assertion(all -> {}))).isEqualTo(new Refused(AssertionFault.CLIENT_UNKNOWN));
  }

  @Test
  void countsEachAssertionOnce() {
    enter(new JWKSet(KEY));
    var assertion = assertion(all -> {});

    assertThat(prove(assertion)).isEqualTo(new Proved(app));
    assertThat(prove(assertion)).isEqualTo(new Refused(AssertionFault.REPLAYED));
    assertThat(rollback.isThrown()).isTrue();
    assertThat(prove(assertion(all -> all.put("jti", "another")))).isEqualTo(new Proved(app));
  }

  @Test
  void forgetsAssertionsThatHaveRunOut() {
    enter(new JWKSet(KEY));
    prove(assertion(all -> {}));
    clock.advance(Duration.ofMinutes(10));
    prove(assertion(all -> all.put("exp", clock.instant().getEpochSecond() + 60)));

    assertThat(used.size()).isEqualTo(1);
  }

  @Test
  void issuesATokenThatNamesTheAppAndNoOtherRight() {
    var token = authentication.token(app);

    var claims = tokens.read(token.value(), GATEWAY.toString()).orElseThrow();
    assertThat(claims)
        .containsEntry("sub", ID)
        .containsEntry("app", ID)
        .containsEntry("token_use", "app")
        .containsEntry("groups", List.of("app"));
    assertThat(token.toString()).doesNotContain(token.value());
  }

  private void enter(JWKSet keys) {
    app.proveBy(Optional.of(new ClientKeySet.Entered(keys.toString())));
  }

  private AppProof prove(String assertion) {
    return authentication.byAssertion(assertion);
  }

  private static Arguments claims(String name, Consumer<Map<String, Object>> change) {
    return Arguments.of(name, change);
  }

  private static Arguments refused(
      AssertionFault fault, String name, Consumer<Map<String, Object>> change) {
    return Arguments.of(fault, name, change);
  }

  private static long now() {
    return SettableClock.START.getEpochSecond();
  }

  private static Map<String, Object> claims(Consumer<Map<String, Object>> change) {
    Map<String, Object> claims = new HashMap<>();
    claims.put("iss", ID);
    claims.put("sub", ID);
    claims.put("aud", "https://gateway.example/oauth2/token");
    claims.put("iat", now());
    claims.put("exp", now() + 60);
    claims.put("jti", "1");
    change.accept(claims);
    return claims;
  }

  private static String assertion(Consumer<Map<String, Object>> change) {
    return sign(JWSAlgorithm.ES256, "a", signer(KEY), claims(change));
  }

  private static JWSSigner signer(ECKey key) {
    try {
      return new ECDSASigner(key);
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private static JWSSigner signer(RSAKey key) {
    try {
      return new RSASSASigner(key);
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String sign(
      JWSAlgorithm algorithm, String keyId, JWSSigner signer, Map<String, Object> claims) {
    try {
      var header = new JWSHeader.Builder(algorithm).keyID(keyId).build();
      var token = new JWSObject(header, new Payload(claims));
      token.sign(signer);
      return token.serialize();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }
}
