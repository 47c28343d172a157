package org.lmsgateway.keys.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.lmsgateway.keys.SecretBox;
import org.lmsgateway.keys.service.vault.Encryption;
import org.lmsgateway.keys.service.vault.PseudonymKey;

/** Hashes and boxes on the JDK's primitives. */
@ApplicationScoped
public class SecretBoxBean implements SecretBox {

  private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

  private SecureRandom random;
  private PseudonymKey pseudonyms;

  protected SecretBoxBean() {}

  @Inject
  public SecretBoxBean(SecureRandom random, PseudonymKey pseudonyms) {
    this.random = random;
    this.pseudonyms = pseudonyms;
  }

  @Override
  public String newSecret() {
    var bytes = new byte[32];
    random.nextBytes(bytes);
    return BASE64.encodeToString(bytes);
  }

  @Override
  public String hash(String secret) {
    return BASE64.encodeToString(sha256(secret));
  }

  @Override
  public boolean matches(String secret, String hash) {
    return MessageDigest.isEqual(
        hash(secret).getBytes(StandardCharsets.US_ASCII), hash.getBytes(StandardCharsets.US_ASCII));
  }

  @Override
  public String pseudonym(String scope, String name) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(pseudonyms.get());
      // The line feed keeps ("a", "bc") apart from ("ab", "c"); no scope contains one.
      return BASE64.encodeToString(
          mac.doFinal((scope + "\n" + name).getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has HmacSHA256", e);
    }
  }

  @Override
  public String lock(String secret, String text) {
    return Encryption.encrypt(boxKey(secret), text);
  }

  @Override
  public Optional<String> unlock(String secret, String box) {
    return Encryption.decrypt(boxKey(secret), box);
  }

  /** Another digest than {@link #hash}, because that one is stored beside the box. */
  private static SecretKey boxKey(String secret) {
    return new SecretKeySpec(sha256("box\n" + secret), "AES");
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
