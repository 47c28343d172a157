package org.lmsgateway.keys.service.assertion;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.util.X509CertUtils;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.text.ParseException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Public keys in the forms in which people enter them: key sets, PEM, certificates. */
final class PublicKeys {

  private static final int LEAST_RSA_BITS = 2048;

  /** RFC 7468 §13. */
  private static final Pattern PUBLIC_KEY =
      Pattern.compile("-----BEGIN PUBLIC KEY-----([A-Za-z0-9+/=\\s]+)-----END PUBLIC KEY-----");

  private PublicKeys() {}

  /** Public keys in PEM as a key set; their ids are their thumbprints (RFC 7638). */
  static String json(String pem) {
    var keys =
        PUBLIC_KEY
            .matcher(pem)
            .results()
            .flatMap(found -> publicKey(found).stream())
            .flatMap(key -> key(key, null).stream())
            .toList();
    return new JWKSet(keys).toString();
  }

  private static Optional<PublicKey> publicKey(MatchResult pem) {
    try {
      var spec = new X509EncodedKeySpec(Base64.getMimeDecoder().decode(pem.group(1)));
      return Stream.of("EC", "RSA").flatMap(kind -> publicKey(kind, spec).stream()).findFirst();
    } catch (IllegalArgumentException e) {
      return Optional.empty(); // cut short
    }
  }

  private static Optional<PublicKey> publicKey(String kind, X509EncodedKeySpec spec) {
    try {
      return Optional.of(KeyFactory.getInstance(kind).generatePublic(spec));
    } catch (GeneralSecurityException e) {
      return Optional.empty();
    }
  }

  /**
   * A key as JWK.
   *
   * @param id null for its thumbprint
   */
  private static Optional<JWK> key(PublicKey key, String id) {
    try {
      if (key instanceof RSAPublicKey rsa) {
        var jwk = new RSAKey.Builder(rsa);
        return Optional.of((id == null ? jwk.keyIDFromThumbprint() : jwk.keyID(id)).build());
      }
      if (key instanceof ECPublicKey ec
          && Curve.P_256.equals(Curve.forECParameterSpec(ec.getParams()))) {
        var jwk = new ECKey.Builder(Curve.P_256, ec);
        return Optional.of((id == null ? jwk.keyIDFromThumbprint() : jwk.keyID(id)).build());
      }
      return Optional.empty();
    } catch (JOSEException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** The keys of a key set; none if it is no key set. */
  static List<JWK> keys(String json) {
    try {
      return JWKSet.parse(json).getKeys();
    } catch (ParseException e) {
      return List.of();
    }
  }

  /** The certificates of a PEM text; none if one cannot be read. */
  static List<X509Certificate> certificates(String pem) {
    try {
      var text = new ByteArrayInputStream(pem.getBytes(StandardCharsets.UTF_8));
      return CertificateFactory.getInstance("X.509").generateCertificates(text).stream()
          .map(X509Certificate.class::cast)
          .toList();
    } catch (CertificateException e) {
      return List.of();
    }
  }

  /** By what an assertion names a certificate ({@code x5t#S256}, RFC 7515 §4.1.8). */
  static String thumbprint(X509Certificate certificate) {
    return X509CertUtils.computeSHA256Thumbprint(certificate).toString();
  }

  /** The key of a certificate, under its thumbprint; empty if it is of a kind that is not used. */
  static Optional<JWK> key(X509Certificate certificate) {
    return key(certificate.getPublicKey(), thumbprint(certificate));
  }

  /** Whether assertions can be checked by a key at all. */
  static boolean isUsable(JWK key) {
    return key.getKeyID() != null
        && (isFit(key, JWSAlgorithm.ES256) || isFit(key, JWSAlgorithm.RS256));
  }

  /** Whether a key is for that algorithm; one for encryption is for none. */
  static boolean isFit(JWK key, JWSAlgorithm algorithm) {
    if (KeyUse.ENCRYPTION.equals(key.getKeyUse())) {
      return false;
    }
    return JWSAlgorithm.ES256.equals(algorithm)
        ? key instanceof ECKey curve && Curve.P_256.equals(curve.getCurve())
        : key instanceof RSAKey && key.size() >= LEAST_RSA_BITS;
  }
}
