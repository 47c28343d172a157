package org.lmsgateway.keys.service.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.util.X509CertUtils;
import com.nimbusds.jwt.SignedJWT;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.util.Date;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lmsgateway.keys.service.TestKeys;
import org.lmsgateway.shared.service.SettableClock;

class CertificateSignerTest {

  private final CertificateSigner signer =
      new CertificateSigner(TestKeys.secretBox(), new SettableClock());

  @Test
  void makesACertificateThatAnybodyCanRead() throws Exception {
    var made = signer.make("one", Duration.ofDays(365));

    var certificate = X509CertUtils.parseWithException(made.pem());

    certificate.verify(certificate.getPublicKey());
    certificate.checkValidity(Date.from(SettableClock.START));
    assertThat(certificate.getVersion()).isEqualTo(3);
    assertThat(certificate.getSerialNumber()).isPositive();
    assertThat(certificate.getSubjectX500Principal().getName()).isEqualTo("CN=LMS Gateway");
    assertThat(((RSAPublicKey) certificate.getPublicKey()).getModulus().bitLength())
        .isEqualTo(3072);
    assertThat(signer.endOf(made.pem())).isEqualTo(SettableClock.START.plus(Duration.ofDays(365)));
  }

  @Test
  void signsByTheCertificateThatTheTokenNames() throws Exception {
    var made = signer.make("one", Duration.ofDays(1));
    var certificate = X509CertUtils.parse(made.pem());

    var token =
        SignedJWT.parse(signer.sign("one", made, Duration.ofMinutes(5), Map.of("iss", "app")));

    assertThat(token.verify(new RSASSAVerifier((RSAPublicKey) certificate.getPublicKey())))
        .isTrue();
    assertThat(token.getHeader().getAlgorithm().getName()).isEqualTo("PS256");
    assertThat(token.getHeader().getX509CertSHA256Thumbprint())
        .isEqualTo(X509CertUtils.computeSHA256Thumbprint(certificate));
    assertThat(token.getJWTClaimsSet().getIssuer()).isEqualTo("app");
    assertThat(token.getJWTClaimsSet().getExpirationTime())
        .isEqualTo(Date.from(SettableClock.START.plusSeconds(300)));
  }

  @Test
  void signsNothingForAnotherPurpose() {
    var made = signer.make("one", Duration.ofDays(1));

    assertThatThrownBy(() -> signer.sign("other", made, Duration.ofMinutes(5), Map.of()))
        .isInstanceOf(IllegalStateException.class);
  }
}
