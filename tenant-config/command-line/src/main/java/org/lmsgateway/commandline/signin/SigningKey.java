package org.lmsgateway.commandline.signin;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lmsgateway.commandline.terminal.Reason;
import org.lmsgateway.commandline.terminal.Trouble;

/**
 * A private key of an API client.
 *
 * @param algorithm ES256 or RS256, the two that the gateway takes (RFC 7518 §3.1)
 * @param thumbprint of its public key (RFC 7638), by which the gateway calls keys that are entered
 *     in PEM; empty if the file does not hold the public key
 */
record SigningKey(PrivateKey key, String algorithm, Optional<String> thumbprint) {

  /** RFC 7468 §10. */
  private static final Pattern PEM =
      Pattern.compile("-----BEGIN PRIVATE KEY-----([A-Za-z0-9+/=\\s]+)-----END PRIVATE KEY-----");

  private static final int P256_BITS = 256;
  private static final int P256_BYTES = 32;

  /**
   * Reads a key.
   *
   * @throws Trouble if the file holds none that can be used
   */
  static SigningKey read(Path file) {
    try {
      var found = PEM.matcher(Files.readString(file, StandardCharsets.US_ASCII));
      if (found.find()) {
        var encoded = Base64.getMimeDecoder().decode(found.group(1));
        return Stream.of("EC", "RSA")
            .flatMap(kind -> read(kind, encoded).stream())
            .findFirst()
            .orElseThrow(() -> Trouble.of(Reason.KEY_UNUSABLE, file));
      }
    } catch (IOException | IllegalArgumentException e) {
      throw Trouble.of(Reason.KEY_UNUSABLE, file);
    }
    throw Trouble.of(Reason.KEY_UNUSABLE, file);
  }

  private static Optional<SigningKey> read(String kind, byte[] encoded) {
    try {
      var key = KeyFactory.getInstance(kind).generatePrivate(new PKCS8EncodedKeySpec(encoded));
      if (key instanceof RSAPrivateCrtKey rsa) {
        return Optional.of(new SigningKey(key, "RS256", Optional.of(thumbprint(rsa))));
      }
      return key instanceof ECPrivateKey ec
              && ec.getParams().getCurve().getField().getFieldSize() == P256_BITS
          ? Optional.of(new SigningKey(key, "ES256", thumbprint(encoded)))
          : Optional.empty();
    } catch (GeneralSecurityException e) {
      return Optional.empty();
    }
  }

  private static String thumbprint(RSAPrivateCrtKey key) {
    var n = unsigned(key.getModulus().toByteArray());
    var e = unsigned(key.getPublicExponent().toByteArray());
    return hash("{\"e\":\"" + base64(e) + "\",\"kty\":\"RSA\",\"n\":\"" + base64(n) + "\"}");
  }

  private static byte[] unsigned(byte[] number) {
    return number[0] == 0 ? Arrays.copyOfRange(number, 1, number.length) : number;
  }

  /** The public point is the end of the file, where it is there (RFC 5915 §3). */
  private static Optional<String> thumbprint(byte[] encoded) {
    var start = encoded.length - 2 * P256_BYTES;
    var head = new byte[] {3, 66, 0, 4}; // a bit string of 66 bytes, an uncompressed point
    if (start < 4 || !Arrays.equals(Arrays.copyOfRange(encoded, start - 4, start), head)) {
      return Optional.empty();
    }
    var x = Arrays.copyOfRange(encoded, start, start + P256_BYTES);
    var y = Arrays.copyOfRange(encoded, start + P256_BYTES, encoded.length);
    return Optional.of(
        hash(
            "{\"crv\":\"P-256\",\"kty\":\"EC\",\"x\":\"%s\",\"y\":\"%s\"}"
                .formatted(base64(x), base64(y))));
  }

  private static String hash(String jwk) {
    return base64(sha256(jwk.getBytes(StandardCharsets.US_ASCII)));
  }

  static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  static String base64(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** A signature as JWS has it (RFC 7518 §3.3 and §3.4). */
  byte[] sign(byte[] bytes) {
    try {
      var name = algorithm.equals("ES256") ? "SHA256withECDSAinP1363Format" : "SHA256withRSA";
      var signature = Signature.getInstance(name);
      signature.initSign(key);
      signature.update(bytes);
      return signature.sign();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the key was read, but cannot sign", e);
    }
  }

  /** Without the key. */
  @Override
  public String toString() {
    return "SigningKey[" + algorithm + "]";
  }
}
