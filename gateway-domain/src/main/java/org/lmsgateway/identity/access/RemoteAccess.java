package org.lmsgateway.identity.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Objects;
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.shared.version.VersionListener;
import org.lmsgateway.shared.version.Versioned;

/**
 * Whether a tenant's admins may administrate it remotely: its switch, which is off until somebody
 * turns it on. Its row is what opening a session locks, so that no two nodes count at a time.
 */
@Entity
@EntityListeners(VersionListener.class)
@Table(name = "remote_access")
public class RemoteAccess implements Versioned {

  /** Stands for operators, who are of no tenant. It is there from the start, and on. */
  public static final String OPERATORS = "operators";

  @Id
  @Column(name = "tenant_id")
  private String tenantId;

  private boolean enabled;

  @Version private long version;

  protected RemoteAccess() {}

  /** A tenant's switch, off. */
  public RemoteAccess(TenantId tenant) {
    this.tenantId = tenant.value();
  }

  public boolean isEnabled() {
    return enabled;
  }

  public void turn(boolean on) {
    enabled = on;
  }

  @Override
  public String versionedId() {
    return tenantId;
  }

  @Override
  public long version() {
    return version;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RemoteAccess access && tenantId.equals(access.tenantId);
  }

  @Override
  public int hashCode() {
    return Objects.hashCode(tenantId);
  }
}
