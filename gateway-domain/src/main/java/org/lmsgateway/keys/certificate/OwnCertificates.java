package org.lmsgateway.keys.certificate;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** Makes certificates, and signs by them. */
public interface OwnCertificates {

  /**
   * A new key pair (RSA, 3072 bits) with a certificate that it has signed itself.
   *
   * @param purpose under which the key is sealed; nobody else can use it
   */
  OwnCertificate make(String purpose, Duration life);

  /** Until when a certificate counts. */
  Instant endOf(String pem);

  /**
   * Signs a token (PS256) that names the certificate by its SHA-256 thumbprint (RFC 7515 §4.1.8).
   *
   * @param life from now on
   * @param claims beside {@code jti}, {@code iat}, {@code nbf} and {@code exp}
   * @throws IllegalStateException if the key was sealed for another purpose
   */
  String sign(
      String purpose, OwnCertificate certificate, Duration life, Map<String, String> claims);
}
