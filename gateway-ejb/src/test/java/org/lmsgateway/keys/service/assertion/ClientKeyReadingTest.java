package org.lmsgateway.keys.service.assertion;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.security.Key;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lmsgateway.keys.assertion.ClientKeySet;
import org.lmsgateway.keys.assertion.ClientKeys;
import org.lmsgateway.keys.assertion.KeysDraft;
import org.lmsgateway.outbound.service.TestClients;
import org.lmsgateway.outbound.service.WebAddressCheck;
import org.lmsgateway.shared.FieldCode;
import org.lmsgateway.shared.FieldFault;
import org.lmsgateway.shared.Outcome;
import org.lmsgateway.shared.Outcome.Done;
import org.lmsgateway.shared.Outcome.Rejected;
import org.lmsgateway.shared.service.SettableClock;

/** What people may enter as the keys of a client, and what not. */
class ClientKeyReadingTest {

  private final SettableClock clock = new SettableClock();
  private final ClientKeyReading reading =
      new ClientKeyReading(new WebAddressCheck(TestClients.allowing("localhost")), clock);

  private static ECKey ec(Curve curve) throws JOSEException {
    return new ECKeyGenerator(curve).keyID("a").generate();
  }

  private static RSAKey rsa(int bits) throws JOSEException {
    return new RSAKeyGenerator(bits, true).keyID("r").generate();
  }

  private static String pem(String label, Key key) {
    var text = Base64.getMimeEncoder().encodeToString(key.getEncoded());
    return "-----BEGIN " + label + "-----\n" + text + "\n-----END " + label + "-----\n";
  }

  private ClientKeys keys(String text) {
    return read(new KeysDraft(null, text, ""));
  }

  private ClientKeys read(KeysDraft draft) {
    return ((Done<Optional<ClientKeys>>) reading.read(draft)).value().orElseThrow();
  }

  private static Outcome<Optional<ClientKeys>> rejected(String field, FieldCode code) {
    return new Rejected<>(List.of(FieldFault.of(field, code)));
  }

  private void assertNoKeySet(String text) {
    assertThat(reading.read(new KeysDraft(null, text, null)))
        .isEqualTo(rejected("jwks", FieldCode.NO_KEY_SET));
  }

  private void assertNoCertificate(String text) {
    assertThat(reading.read(new KeysDraft(null, null, text)))
        .isEqualTo(rejected("certificate", FieldCode.NO_CERTIFICATE));
  }

  @Test
  void takesKeySetsWithAKeyThatCanBeUsed() throws JOSEException {
    var key = ec(Curve.P_256).toPublicJWK();
    var nameless = new ECKey.Builder(key).keyID(null).build();

    assertThat(keys(new JWKSet(List.of(key, nameless)).toString()).ids()).containsExactly("a");
    assertThat(keys(new JWKSet(rsa(2048).toPublicJWK()).toString()).ids()).containsExactly("r");
    assertNoKeySet(new JWKSet(rsa(1024).toPublicJWK()).toString());
    assertNoKeySet(new JWKSet(nameless).toString());
    assertNoKeySet(new JWKSet(ec(Curve.P_256)).toString(false));
    assertNoKeySet("{}");
    assertNoKeySet("no JSON");
  }

  @Test
  void takesPublicKeysInPemUnderTheirThumbprints() throws JOSEException {
    var curve = ec(Curve.P_256);
    var modulus = rsa(2048);
    var text =
        pem("PUBLIC KEY", curve.toECPublicKey()) + pem("PUBLIC KEY", modulus.toRSAPublicKey());

    var read = keys(text);

    assertThat(read.ids())
        .containsExactly(
            curve.computeThumbprint().toString(), modulus.computeThumbprint().toString());
    assertThat(((ClientKeySet.Entered) read.set()).json()).startsWith("{");
  }

  @Test
  void takesNoPrivateNorWeakNorBrokenPem() throws JOSEException {
    assertNoKeySet(pem("PRIVATE KEY", ec(Curve.P_256).toECPrivateKey()));
    assertNoKeySet(pem("PUBLIC KEY", ec(Curve.P_384).toECPublicKey()));
    assertNoKeySet(pem("PUBLIC KEY", rsa(1024).toRSAPublicKey()));
    assertNoKeySet("-----BEGIN PUBLIC KEY-----\nMFkwE\n-----END PUBLIC KEY-----");
  }

  @Test
  void takesCertificatesThatAreValidForAWhile() {
    var first = TestCertificate.make(clock.instant(), "-keyalg", "EC", "-groupname", "secp256r1");
    var second =
        TestCertificate.make(
            clock.instant().plus(Duration.ofDays(30)), "-keyalg", "RSA", "-keysize", "2048");

    var read = read(new KeysDraft(null, null, first.pem() + second.pem()));

    assertThat(read.ids())
        .containsExactly(
            PublicKeys.thumbprint(first.certificate()),
            PublicKeys.thumbprint(second.certificate()));
    assertThat(read.endsAt()).isEqualTo(second.certificate().getNotAfter().toInstant());
  }

  @Test
  void takesNoCertificateThatHasEndedOrIsWeakOrNone() {
    var old = clock.instant().minus(Duration.ofDays(366));

    assertNoCertificate(
        TestCertificate.make(old, "-keyalg", "EC", "-groupname", "secp256r1").pem());
    assertNoCertificate(
        TestCertificate.make(clock.instant(), "-keyalg", "EC", "-groupname", "secp384r1").pem());
    assertNoCertificate("-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----");
    assertNoCertificate("none");
  }

  @Test
  void takesOneOfThreeAndNothingIsNoFault() {
    assertThat(reading.read(KeysDraft.NONE)).isEqualTo(new Done<>(Optional.empty()));
    assertThat(reading.read(new KeysDraft("https://localhost/keys", "{}", null)))
        .isEqualTo(
            new Rejected<>(List.of(new FieldFault("jwks", FieldCode.ONE_OF_TWO, "jwksUrl"))));
    assertThat(reading.read(new KeysDraft(null, "x".repeat(8001), null)))
        .isEqualTo(new Rejected<>(List.of(new FieldFault("jwks", FieldCode.TOO_LONG, "8000"))));
    assertThat(reading.read(new KeysDraft("keys", null, null))).isInstanceOf(Rejected.class);
    assertThat(read(new KeysDraft("https://localhost/keys", " ", null)).set())
        .isInstanceOf(ClientKeySet.Published.class);
  }
}
