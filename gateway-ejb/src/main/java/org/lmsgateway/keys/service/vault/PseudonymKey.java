package org.lmsgateway.keys.service.vault;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Base64;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.lmsgateway.keys.StoredSecret;

/**
 * The key of the pseudonyms. It is stored, encrypted, because apps know people by their pseudonyms:
 * they must stay when the master key changes.
 */
@ApplicationScoped
public class PseudonymKey {

  private static final String ALGORITHM = "HmacSHA256";
  private static final String WHAT = "the key of the pseudonyms";

  private StoredSecretRepository secrets;
  private Vault vault;
  private MasterKey masterKey;
  private volatile SecretKey known;

  protected PseudonymKey() {}

  @Inject
  public PseudonymKey(StoredSecretRepository secrets, Vault vault, MasterKey masterKey) {
    this.secrets = secrets;
    this.vault = vault;
    this.masterKey = masterKey;
  }

  /** The key, read once. */
  public SecretKey get() {
    var key = known;
    if (key == null) {
      var stored = secrets.get(StoredSecret.PSEUDONYMS).encryptedValue();
      var bytes = Base64.getDecoder().decode(vault.decrypt(WHAT, stored));
      key = new SecretKeySpec(bytes, ALGORITHM);
      known = key;
    }
    return key;
  }

  /** Keeps other nodes from doing the same until the transaction ends. */
  public StoredSecret lock() {
    return secrets.lock(StoredSecret.PSEUDONYMS);
  }

  /**
   * Makes the key if there is none, or encrypts it under the master key that encrypts now.
   *
   * @param inUse the place of the master key that was in use until now: before the key was stored
   *     it was derived from that, and the pseudonyms of then must stay
   * @return whether anything was written
   */
  public boolean keep(StoredSecret stored, int inUse) {
    var value =
        stored.isEmpty()
            ? vault.encrypt(encoded(masterKey.deriveAll("pseudonyms", ALGORITHM).get(inUse)))
            : vault.reencrypt(WHAT, stored.encryptedValue()).orElse(null);
    if (value != null) {
      stored.encrypted(value);
    }
    return value != null;
  }

  private static String encoded(SecretKey key) {
    return Base64.getEncoder().encodeToString(key.getEncoded());
  }
}
