package org.lmsgateway.identity.service.client;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jose.util.X509CertUtils;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.security.interfaces.ECPrivateKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lmsgateway.identity.ApiClient;
import org.lmsgateway.identity.access.AssertionTokens;
import org.lmsgateway.identity.access.AssertionTokens.Answer;
import org.lmsgateway.identity.access.TokenReading;
import org.lmsgateway.identity.service.ApiClientsInMemory;
import org.lmsgateway.identity.service.token.CallerTokens;
import org.lmsgateway.keys.SecretBox;
import org.lmsgateway.keys.assertion.AssertionFault;
import org.lmsgateway.keys.assertion.ClientKeySet;
import org.lmsgateway.keys.assertion.ClientKeys;
import org.lmsgateway.keys.service.TestKeys;
import org.lmsgateway.keys.service.assertion.AssertionCheck;
import org.lmsgateway.keys.service.assertion.AssertionLedger;
import org.lmsgateway.keys.service.assertion.TestCertificate;
import org.lmsgateway.keys.service.assertion.UsedAssertionsInMemory;
import org.lmsgateway.outbound.service.TestClients;
import org.lmsgateway.shared.GatewayAddress;
import org.lmsgateway.shared.Role;
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.shared.service.RollbackSwitch;
import org.lmsgateway.shared.service.SettableClock;

/**
 * API clients that prove themselves by keys or certificates; RFC 7523 itself has a test of apps.
 */
class AssertionTokensTest {

  private static final GatewayAddress GATEWAY =
      new GatewayAddress(URI.create("https://gateway.example"));
  private static final String SECRET = "secret";

  private final SettableClock clock = new SettableClock();
  private final ApiClientsInMemory clients = new ApiClientsInMemory();
  private final SecretBox secrets = TestKeys.secretBox();
  private final ClientDoor door = new ClientDoor(clients, secrets, clock);
  private final CallerTokens tokens =
      new CallerTokens(TestKeys.gatewayTokens(GATEWAY, clock), GATEWAY);
  private final AssertionTokens service =
      new AssertionTokensBean(
          clients,
          new AssertionCheck(
              TestKeys.clientAssertions(TestClients.allowing("localhost")),
              new AssertionLedger(
                  new UsedAssertionsInMemory(), secrets, clock, new RollbackSwitch().context()),
              GATEWAY,
              clock),
          door,
          tokens);
  private final ApiClient client =
      new ApiClient(
          UUID.randomUUID().toString(),
          "Script",
          secrets.hash(SECRET),
          new TenantId("a"),
          Set.of(Role.ADMIN),
          clock.instant());
  private final ECKey key = key();

  AssertionTokensTest() {
    clients.add(client);
  }

  private static ECKey key() {
    try {
      return new ECKeyGenerator(Curve.P_256).keyID("a").generate();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private void haveKeys() {
    var set = new ClientKeySet.Entered(new JWKSet(key.toPublicJWK()).toString());
    client.proveBy(new ClientKeys(set, List.of("a"), null), secrets.hash("nobody knows"));
  }

  private void have(TestCertificate... certificates) {
    var pem = new StringBuilder();
    for (var one : certificates) {
      pem.append(one.pem());
    }
    var set = new ClientKeySet.Certified(pem.toString());
    client.proveBy(new ClientKeys(set, List.of(), null), secrets.hash("nobody knows"));
  }

  private TestCertificate certificate(Instant from) {
    return TestCertificate.make(from, "-keyalg", "EC", "-groupname", "secp256r1");
  }

  private Optional<Answer> issue(JWSHeader.Builder header, ECPrivateKey signer) {
    try {
      var now = clock.instant();
      var claims =
          new JWTClaimsSet.Builder()
              .issuer(client.id())
              .subject(client.id())
              .audience(GATEWAY.of("/oauth2/token").toString())
              .expirationTime(Date.from(now.plusSeconds(60)))
              .jwtID(UUID.randomUUID().toString())
              .build();
      var assertion = new SignedJWT(header.build(), claims);
      assertion.sign(new ECDSASigner(signer));
      return service.issue(assertion.serialize());
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private Optional<Answer> byKey() {
    try {
      return issue(new JWSHeader.Builder(JWSAlgorithm.ES256).keyID("a"), key.toECPrivateKey());
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private Optional<Answer> by(TestCertificate certificate, Base64URL thumbprint) {
    var header = new JWSHeader.Builder(JWSAlgorithm.ES256).x509CertSHA256Thumbprint(thumbprint);
    return issue(header, (ECPrivateKey) certificate.key());
  }

  private Optional<Answer> by(TestCertificate certificate) {
    return by(certificate, thumbprint(certificate));
  }

  private static Base64URL thumbprint(TestCertificate one) {
    return X509CertUtils.computeSHA256Thumbprint(one.certificate());
  }

  private static Optional<Answer> refused(AssertionFault fault) {
    return Optional.of(new Answer.Refused(fault));
  }

  @Test
  void clientWithKeysGetsATokenWithItsRights() {
    haveKeys();

    var issued = (Answer.Issued) byKey().orElseThrow();

    assertThat(issued.clientId()).isEqualTo(client.id());
    assertThat(tokens.read(issued.token().value()))
        .isEqualTo(new TokenReading.Good(client.caller()));
  }

  @Test
  void clientWithASecretGetsNoneByAnAssertionAndOneWithKeysNoneByTheSecret() {
    assertThat(byKey()).isEmpty();
    assertThat(door.bySecret(client.id(), SECRET)).isPresent();

    haveKeys();

    assertThat(door.bySecret(client.id(), SECRET)).isEmpty();
    client.renewSecret(secrets.hash("new"), clock.instant().plusSeconds(60));
    assertThat(byKey()).isEmpty();
    assertThat(door.bySecret(client.id(), "new")).isPresent();
    assertThat(door.bySecret(client.id(), SECRET)).isEmpty();
  }

  @Test
  void clientWithACertificateIsRecognisedByItsThumbprint() {
    var old = certificate(clock.instant());
    var next = certificate(clock.instant());
    have(old, next);

    assertThat(by(old)).containsInstanceOf(Answer.Issued.class);
    assertThat(by(next)).containsInstanceOf(Answer.Issued.class);
    assertThat(by(next, thumbprint(old))).isEqualTo(refused(AssertionFault.SIGNATURE_INVALID));
    assertThat(by(old, null)).isEqualTo(refused(AssertionFault.KEY_UNKNOWN));
    assertThat(by(certificate(clock.instant()))).isEqualTo(refused(AssertionFault.KEY_UNKNOWN));
    assertThat(byKey()).isEqualTo(refused(AssertionFault.KEY_UNKNOWN));
  }

  @Test
  void certificateCountsBetweenItsTimes() {
    var certificate = certificate(clock.instant().plus(Duration.ofDays(2)));
    have(certificate);

    assertThat(by(certificate)).isEqualTo(refused(AssertionFault.CERTIFICATE_OUT_OF_DATE));
    clock.advance(Duration.ofDays(3));
    assertThat(by(certificate)).containsInstanceOf(Answer.Issued.class);
    clock.advance(Duration.ofDays(365));
    assertThat(by(certificate)).isEqualTo(refused(AssertionFault.CERTIFICATE_OUT_OF_DATE));
  }

  @Test
  void whatIsNoAssertionOfAClientIsLeftToOthers() {
    assertThat(service.issue("no token")).isEmpty();
  }
}
