package org.lmsgateway.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Objects;
import java.util.Set;
import org.lmsgateway.shared.Caller;
import org.lmsgateway.shared.Role;
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.shared.Texts;

/** A local account, of which the password's hash is kept. */
@Entity
@Table(name = "account")
public class Account {

  @Id private String username;

  @Column(name = "display_name")
  private String displayName;

  @Column(name = "password_hash")
  private String passwordHash;

  @Column(name = "tenant_id")
  private String tenantId;

  @Convert(converter = RoleSet.class)
  private Set<Role> roles;

  @Version private long version;

  protected Account() {}

  /**
   * A new account.
   *
   * @param tenant whose account it is, or null for one that only runs the gateway
   */
  public Account(
      String username, String displayName, String passwordHash, TenantId tenant, Set<Role> roles) {
    this.username = Texts.requireLength("user name", username, 64);
    this.displayName = Texts.requireLength("display name", displayName, 120);
    this.passwordHash = Texts.requireLength("password hash", passwordHash, 500);
    this.tenantId = tenant == null ? null : tenant.value();
    this.roles = Set.copyOf(roles);
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

  /** The caller that this account is once its password was right. */
  public Caller caller() {
    return new Caller("account:" + username, displayName, tenantId, null, roles);
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
