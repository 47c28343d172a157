package org.lmsgateway.keys.service.vault;

import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEHeader;
import com.nimbusds.jose.JWEObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.DirectDecrypter;
import com.nimbusds.jose.crypto.DirectEncrypter;
import java.text.ParseException;
import java.util.Optional;
import javax.crypto.SecretKey;

/** Encrypts texts with AES-256-GCM, in the compact form of RFC 7516. */
public final class Encryption {

  private static final JWEHeader HEADER = new JWEHeader(JWEAlgorithm.DIR, EncryptionMethod.A256GCM);

  private Encryption() {}

  public static String encrypt(SecretKey key, String text) {
    try {
      var box = new JWEObject(HEADER, new Payload(text));
      box.encrypt(new DirectEncrypter(key));
      return box.serialize();
    } catch (JOSEException e) {
      throw new IllegalStateException("a 256-bit key always encrypts", e);
    }
  }

  /** Empty if the key is another one or the text was changed. */
  public static Optional<String> decrypt(SecretKey key, String box) {
    try {
      var encrypted = JWEObject.parse(box);
      encrypted.decrypt(new DirectDecrypter(key));
      return Optional.of(encrypted.getPayload().toString());
    } catch (ParseException | JOSEException e) {
      return Optional.empty();
    }
  }
}
