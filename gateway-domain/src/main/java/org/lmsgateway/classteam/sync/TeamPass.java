package org.lmsgateway.classteam.sync;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.lmsgateway.shared.TenantId;

/** A pass over all courses of a tenant that has not ended. */
@Entity
@Table(name = "class_team_pass")
public class TeamPass {

  @Id
  @Column(name = "tenant_id")
  private String tenantId;

  @Column(name = "started_at")
  private Instant startedAt;

  protected TeamPass() {}

  public TeamPass(TenantId tenant, Instant now) {
    this.tenantId = tenant.value();
    this.startedAt = Objects.requireNonNull(now, "a pass begins at some time");
  }

  /** What was synchronised since then need not be again. */
  public Instant startedAt() {
    return startedAt;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TeamPass pass && tenantId.equals(pass.tenantId);
  }

  @Override
  public int hashCode() {
    return Objects.hashCode(tenantId);
  }
}
