package org.lmsgateway.keys.certificate;

import java.util.Objects;

/**
 * A key pair with its certificate.
 *
 * @param pem the certificate (RFC 7468 §5), which anybody may know
 * @param sealedKey the private key, which only the gateway reads
 */
public record OwnCertificate(String pem, String sealedKey) {
  public OwnCertificate {
    Objects.requireNonNull(pem, "a certificate has a text");
    Objects.requireNonNull(sealedKey, "a certificate has a key");
  }

  /** Without the key. */
  @Override
  public String toString() {
    return "OwnCertificate";
  }
}
