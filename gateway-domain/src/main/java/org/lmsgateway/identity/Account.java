package org.lmsgateway.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Objects;
import org.lmsgateway.shared.Texts;

/** The password of a local account, as a hash. Whose it is, is a {@link Person}. */
@Entity
@Table(name = "account")
public class Account {

  @Id private String username;

  @Column(name = "password_hash")
  private String passwordHash;

  @Version private long version;

  protected Account() {}

  public Account(String username, String passwordHash) {
    this.username = Texts.requireLength("user name", username, 64);
    this.passwordHash = Texts.requireLength("password hash", passwordHash, 500);
  }

  public String username() {
    return username;
  }

  public String passwordHash() {
    return passwordHash;
  }

  public void changePassword(String newHash) {
    passwordHash = Texts.requireLength("password hash", newHash, 500);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Account account && username.equals(account.username);
  }

  @Override
  public int hashCode() {
    return Objects.hashCode(username);
  }
}
