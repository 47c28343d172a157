package org.lmsgateway.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.lmsgateway.shared.TenantId;

/** One line of the audit log. It is written once and never changed. */
@Entity
@Table(name = "audit_entry")
public class AuditEntry {

  @Id private String id;

  @Column(name = "occurred_at")
  private Instant occurredAt;

  @Column(name = "tenant_id")
  private String tenantId;

  private String actor;

  @Enumerated(EnumType.STRING)
  private AuditAction action;

  @Column(name = "subject_type")
  private String subjectType;

  @Column(name = "subject_id")
  private String subjectId;

  private String detail;

  protected AuditEntry() {}

  public AuditEntry(
      Instant occurredAt,
      TenantId tenant,
      String actor,
      AuditAction action,
      String subjectType,
      String subjectId,
      String detail) {
    this.id = UUID.randomUUID().toString();
    this.occurredAt = Objects.requireNonNull(occurredAt, "an audit entry has a time");
    this.tenantId = tenant == null ? null : tenant.value();
    this.actor = Objects.requireNonNull(actor, "an audit entry has an actor");
    this.action = Objects.requireNonNull(action, "an audit entry has an action");
    this.subjectType = Objects.requireNonNull(subjectType, "an audit entry has a subject type");
    this.subjectId = Objects.requireNonNull(subjectId, "an audit entry has a subject");
    this.detail = detail.length() > 1000 ? detail.substring(0, 1000) : detail;
  }

  public Instant occurredAt() {
    return occurredAt;
  }

  public String actor() {
    return actor;
  }

  public AuditAction action() {
    return action;
  }

  public String subjectType() {
    return subjectType;
  }

  public String subjectId() {
    return subjectId;
  }

  public String detail() {
    return detail;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof AuditEntry entry && id.equals(entry.id);
  }

  @Override
  public int hashCode() {
    return Objects.hashCode(id);
  }
}
