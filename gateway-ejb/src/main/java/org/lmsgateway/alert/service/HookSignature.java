package org.lmsgateway.alert.service;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Proves to a web hook that a request comes from this gateway and is not an old one sent again:
 * HMAC-SHA256 (RFC 2104) under the hook's secret, over the time, a full stop, and the body.
 */
final class HookSignature {

  static final String TIMESTAMP = "LMS-Gateway-Timestamp";
  static final String SIGNATURE = "LMS-Gateway-Signature";

  private static final String ALGORITHM = "HmacSHA256";

  private HookSignature() {}

  /**
   * The header's value.
   *
   * @param time seconds since 1970, as the other header has it
   */
  static String of(String secret, String time, String body) {
    try {
      var mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(secret.getBytes(UTF_8), ALGORITHM));
      return "sha256=" + HexFormat.of().formatHex(mac.doFinal((time + "." + body).getBytes(UTF_8)));
    } catch (NoSuchAlgorithmException | InvalidKeyException e) {
      throw new IllegalStateException("every Java platform has HmacSHA256", e);
    }
  }
}
