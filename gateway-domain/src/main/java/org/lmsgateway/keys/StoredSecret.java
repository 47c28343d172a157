package org.lmsgateway.keys;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Objects;
import org.lmsgateway.shared.Texts;

/**
 * A secret that must stay the same when the master key changes; it is kept encrypted under the
 * master key. The row is made with the schema, empty, and filled when the gateway first starts.
 */
@Entity
@Table(name = "stored_secret")
public class StoredSecret {

  /** The key of the pseudonyms that apps know people by. */
  public static final String PSEUDONYMS = "pseudonyms";

  @Id private String name;

  @Column(name = "encrypted_value")
  private String encryptedValue;

  protected StoredSecret() {}

  /** One that is still empty. */
  public StoredSecret(String name) {
    this.name = Texts.requireLength("secret's name", name, 64);
    this.encryptedValue = "";
  }

  public boolean isEmpty() {
    return encryptedValue.isEmpty();
  }

  public String encryptedValue() {
    return encryptedValue;
  }

  /** Takes the secret, or the same one encrypted under another key. */
  public void encrypted(String newValue) {
    encryptedValue = Texts.requireLength("encrypted secret", newValue, 1000);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof StoredSecret secret && name.equals(secret.name);
  }

  @Override
  public int hashCode() {
    return Objects.hashCode(name);
  }
}
