package org.lmsgateway.keys.service.certificate;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.util.X509CertUtils;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import javax.security.auth.x500.X500Principal;
import org.lmsgateway.keys.SecretBox;
import org.lmsgateway.keys.certificate.OwnCertificate;
import org.lmsgateway.keys.certificate.OwnCertificates;

/** Signs by certificates whose keys are sealed in the database. */
@ApplicationScoped
public class CertificateSigner implements OwnCertificates {

  private static final int BITS = 3072;
  private static final X500Principal NAME = new X500Principal("CN=LMS Gateway");
  private static final Base64.Encoder PEM = Base64.getMimeEncoder(64, "\n".getBytes(US_ASCII));

  private SecretBox secrets;
  private Clock clock;

  protected CertificateSigner() {}

  @Inject
  public CertificateSigner(SecretBox secrets, Clock clock) {
    this.secrets = secrets;
    this.clock = clock;
  }

  @Override
  public OwnCertificate make(String purpose, Duration life) {
    try {
      var generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(BITS);
      var keys = generator.generateKeyPair();
      var now = clock.instant();
      // Somewhat earlier, for a directory whose clock is behind.
      var from = now.minus(Duration.ofHours(1));
      var certificate = SelfSigned.certificate(keys, NAME, from, now.plus(life));
      var key = Base64.getEncoder().encodeToString(keys.getPrivate().getEncoded());
      return new OwnCertificate(pem(certificate), secrets.seal(purpose, key));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has RSA", e);
    }
  }

  private static String pem(byte[] certificate) {
    return "-----BEGIN CERTIFICATE-----\n"
        + PEM.encodeToString(certificate)
        + "\n-----END CERTIFICATE-----\n";
  }

  @Override
  public Instant endOf(String pem) {
    return read(pem).getNotAfter().toInstant();
  }

  private static X509Certificate read(String pem) {
    try (var in = new ByteArrayInputStream(pem.getBytes(US_ASCII))) {
      return (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(in);
    } catch (GeneralSecurityException | IOException e) {
      throw new IllegalStateException("a certificate of our own cannot be read", e);
    }
  }

  @Override
  public String sign(
      String purpose, OwnCertificate certificate, Duration life, Map<String, String> claims) {
    var header =
        new JWSHeader.Builder(JWSAlgorithm.PS256)
            .type(JOSEObjectType.JWT)
            .x509CertSHA256Thumbprint(
                X509CertUtils.computeSHA256Thumbprint(read(certificate.pem())))
            .build();
    var token = new SignedJWT(header, claims(life, claims));
    try {
      token.sign(new RSASSASigner(key(purpose, certificate)));
    } catch (JOSEException e) {
      throw new IllegalStateException("a token could not be signed", e);
    }
    return token.serialize();
  }

  private JWTClaimsSet claims(Duration life, Map<String, String> claims) {
    var now = clock.instant();
    var set =
        new JWTClaimsSet.Builder()
            .jwtID(UUID.randomUUID().toString())
            .issueTime(Date.from(now))
            .notBeforeTime(Date.from(now))
            .expirationTime(Date.from(now.plus(life)));
    claims.forEach(set::claim);
    return set.build();
  }

  private PrivateKey key(String purpose, OwnCertificate certificate) {
    var key =
        secrets
            .open(purpose, certificate.sealedKey())
            .orElseThrow(() -> new IllegalStateException("the key is sealed for another purpose"));
    try {
      var encoded = new PKCS8EncodedKeySpec(Base64.getDecoder().decode(key));
      return KeyFactory.getInstance("RSA").generatePrivate(encoded);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("a key of our own cannot be read", e);
    }
  }
}
