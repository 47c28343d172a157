package org.lmsgateway.keys.service.certificate;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.SecureRandom;
import java.security.Signature;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import javax.security.auth.x500.X500Principal;

/**
 * Writes a certificate with nothing in it but a name, two times and a key (RFC 5280 §4.1), in DER.
 * Java reads certificates but makes none, and the library that does would be ten megabytes in the
 * deliverables for this one.
 */
final class SelfSigned {

  private static final int INTEGER = 0x02;
  private static final int BIT_STRING = 0x03;
  private static final int UTC_TIME = 0x17;
  private static final int SEQUENCE = 0x30;
  private static final int VERSION = 0xa0;

  private static final byte[] THREE = {INTEGER, 1, 2};

  /** sha256WithRSAEncryption (RFC 4055 §5). */
  private static final byte[] ALGORITHM = HexFormat.of().parseHex("300d06092a864886f70d01010b0500");

  private static final int SERIAL_BITS = 126;

  /** The form that certificates must have until 2049 (RFC 5280 §4.1.2.5.1). */
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyMMddHHmmss'Z'").withZone(ZoneOffset.UTC);

  private SelfSigned() {}

  static byte[] certificate(KeyPair keys, X500Principal name, Instant from, Instant until)
      throws GeneralSecurityException {
    var serial = new BigInteger(SERIAL_BITS, new SecureRandom()).setBit(SERIAL_BITS);
    var content =
        element(
            SEQUENCE,
            element(VERSION, THREE),
            element(INTEGER, serial.toByteArray()),
            ALGORITHM,
            name.getEncoded(),
            element(SEQUENCE, time(from), time(until)),
            name.getEncoded(),
            keys.getPublic().getEncoded());
    var signature = Signature.getInstance("SHA256withRSA");
    signature.initSign(keys.getPrivate());
    signature.update(content);
    var noneUnused = new byte[] {0};
    return element(SEQUENCE, content, ALGORITHM, element(BIT_STRING, noneUnused, signature.sign()));
  }

  private static byte[] time(Instant time) {
    return element(UTC_TIME, TIME.format(time).getBytes(US_ASCII));
  }

  /** A tag, the length in as few bytes as it takes (X.690 §10.1), and the parts. */
  private static byte[] element(int tag, byte[]... parts) {
    var content = new ByteArrayOutputStream();
    for (var part : parts) {
      content.writeBytes(part);
    }
    var out = new ByteArrayOutputStream();
    out.write(tag);
    var length = BigInteger.valueOf(content.size()).toByteArray();
    if (content.size() > 127) {
      var bytes = content.size() < 256 ? 1 : 2;
      out.write(0x80 | bytes);
      out.write(length, length.length - bytes, bytes);
    } else {
      out.write(content.size());
    }
    out.writeBytes(content.toByteArray());
    return out.toByteArray();
  }
}
