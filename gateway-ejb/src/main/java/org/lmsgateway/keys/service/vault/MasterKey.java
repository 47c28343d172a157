package org.lmsgateway.keys.service.vault;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.lmsgateway.shared.service.SecretFile;
import org.lmsgateway.tenantconfig.KeySettings;
import org.lmsgateway.tenantconfig.Secret;
import org.lmsgateway.tenantconfig.ServerSettings;

/**
 * The key from configuration that all others hang on. It is never used itself: each purpose has a
 * key derived from it, so that what one of them protects says nothing about another. Beside it
 * there may be others, which only open what they have sealed: that is how it is changed.
 */
@ApplicationScoped
public class MasterKey {

  private static final String HMAC = "HmacSHA256";
  private static final int BYTES = 32;

  private List<byte[]> masters;

  protected MasterKey() {}

  @Inject
  public MasterKey(ServerSettings server, KeySettings keys, SecureRandom random) {
    var current =
        server
            .masterKey()
            .map(Secret::value)
            .orElseGet(
                () ->
                    SecretFile.readOrCreate(
                        server.dataDirectory().resolve("master.key"), () -> newKey(random)));
    var texts = new ArrayList<String>();
    texts.add(current);
    keys.previousMasterKeys().forEach(previous -> texts.add(previous.value()));
    this.masters = texts.stream().map(Base64.getDecoder()::decode).toList();
  }

  private static String newKey(SecureRandom random) {
    var bytes = new byte[BYTES];
    random.nextBytes(bytes);
    return Base64.getEncoder().encodeToString(bytes);
  }

  /** The 256-bit key for a purpose that seals, the same on every node. */
  public SecretKey derive(String purpose, String algorithm) {
    return derive(masters.get(0), purpose, algorithm);
  }

  /** Those that open: the one that seals, then those of the further master keys. */
  public List<SecretKey> deriveAll(String purpose, String algorithm) {
    return masters.stream().map(master -> derive(master, purpose, algorithm)).toList();
  }

  private static SecretKey derive(byte[] master, String purpose, String algorithm) {
    try {
      var mac = Mac.getInstance(HMAC);
      mac.init(new SecretKeySpec(master, HMAC));
      return new SecretKeySpec(mac.doFinal(purpose.getBytes(StandardCharsets.UTF_8)), algorithm);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has " + HMAC, e);
    }
  }
}
