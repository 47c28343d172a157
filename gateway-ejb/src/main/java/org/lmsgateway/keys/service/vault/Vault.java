package org.lmsgateway.keys.service.vault;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.crypto.SecretKey;

/** Encrypts what is stored under the master key. */
@ApplicationScoped
public class Vault {

  private List<SecretKey> keys;

  protected Vault() {}

  @Inject
  public Vault(MasterKey masterKey) {
    this.keys = masterKey.deriveAll("private-keys", "AES");
  }

  public String encrypt(String text) {
    return Encryption.encrypt(keys.get(0), text);
  }

  /**
   * Decrypts what any of the master keys has encrypted.
   *
   * @param what it is, for the log of an operator whose master key is the wrong one
   */
  public String decrypt(String what, String box) {
    return Encryption.decrypt(keys.get(opener(what, box)), box).orElseThrow();
  }

  /** The place of the master key that opens the box; 0 is the one that encrypts. */
  public int opener(String what, String box) {
    return IntStream.range(0, keys.size())
        .filter(place -> Encryption.decrypt(keys.get(place), box).isPresent())
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "The master key does not open "
                        + what
                        + ". If gateway.master-key was changed, give the one before in"
                        + " gateway.master-key.previous."));
  }

  /** The same under the master key that encrypts; empty if it is that already. */
  public Optional<String> reencrypt(String what, String box) {
    return opener(what, box) == 0 ? Optional.empty() : Optional.of(encrypt(decrypt(what, box)));
  }
}
