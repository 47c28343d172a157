package org.lmsgateway.keys.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.lmsgateway.shared.service.SecretFile;
import org.lmsgateway.tenantconfig.Secret;
import org.lmsgateway.tenantconfig.ServerSettings;

/**
 * The key from configuration that all others hang on. It is never used itself: each purpose has a
 * key derived from it, so that what one of them protects says nothing about another.
 */
@ApplicationScoped
public class MasterKey {

  private static final String HMAC = "HmacSHA256";
  private static final int BYTES = 32;

  private byte[] master;

  protected MasterKey() {}

  @Inject
  public MasterKey(ServerSettings settings, SecureRandom random) {
    var text =
        settings
            .masterKey()
            .map(Secret::value)
            .orElseGet(
                () ->
                    SecretFile.readOrCreate(
                        settings.dataDirectory().resolve("master.key"), () -> newKey(random)));
    this.master = Base64.getDecoder().decode(text);
  }

  private static String newKey(SecureRandom random) {
    var bytes = new byte[BYTES];
    random.nextBytes(bytes);
    return Base64.getEncoder().encodeToString(bytes);
  }

  /** The 256-bit key for a purpose, the same on every node. */
  SecretKey derive(String purpose, String algorithm) {
    try {
      var mac = Mac.getInstance(HMAC);
      mac.init(new SecretKeySpec(master, HMAC));
      return new SecretKeySpec(mac.doFinal(purpose.getBytes(StandardCharsets.UTF_8)), algorithm);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has " + HMAC, e);
    }
  }
}
