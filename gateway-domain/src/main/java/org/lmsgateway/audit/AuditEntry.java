package org.lmsgateway.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.lmsgateway.shared.Caller;

/** One line of the audit log. It is written once and never changed. */
@Entity
@Table(name = "audit_entry")
public class AuditEntry {

  private static final int MOST_DETAIL = 1000;

  @Id private String id;

  @Column(name = "occurred_at")
  private Instant occurredAt;

  @Column(name = "tenant_id")
  private String tenantId;

  private String actor;

  @Column(name = "actor_name")
  private String actorName;

  @Column(name = "actor_tenant_id")
  private String actorTenantId;

  @Enumerated(EnumType.STRING)
  private AuditAction action;

  @Column(name = "subject_type")
  private String subjectType;

  @Column(name = "subject_id")
  private String subjectId;

  @Column(name = "subject_name")
  private String subjectName;

  private String detail;

  private String changes;

  protected AuditEntry() {}

  /**
   * A new entry.
   *
   * @param detail what exceeds 1000 characters is cut off
   * @param changes the fields that changed, as JSON, or null if none did
   */
  public AuditEntry(
      Instant occurredAt,
      Caller actor,
      AuditAction action,
      AuditSubject subject,
      String detail,
      String changes) {
    this.id = UUID.randomUUID().toString();
    this.occurredAt = Objects.requireNonNull(occurredAt, "an audit entry has a time");
    this.tenantId = subject.tenant() == null ? null : subject.tenant().value();
    this.actor = actor.subject();
    this.actorName = actor.displayName();
    this.actorTenantId = actor.tenantKey();
    this.action = Objects.requireNonNull(action, "an audit entry has an action");
    this.subjectType = subject.type();
    this.subjectId = subject.id();
    this.subjectName = subject.name();
    this.detail = detail.length() > MOST_DETAIL ? detail.substring(0, MOST_DETAIL) : detail;
    this.changes = changes;
  }

  public String id() {
    return id;
  }

  public Instant occurredAt() {
    return occurredAt;
  }

  /** The fields that changed, as JSON, or null if none did. */
  public String changes() {
    return changes;
  }

  /** The entry as somebody who runs the gateway may see it. */
  public AuditEvent event(List<AuditChange> read) {
    return new AuditEvent(
        id,
        occurredAt,
        tenantId,
        actor,
        actorName == null ? "" : actorName,
        action,
        subjectType,
        subjectId,
        subjectName == null ? "" : subjectName,
        detail,
        read);
  }

  /**
   * Whether people of that tenant may learn who acted: one of their own, nobody who is known, or
   * the gateway itself. Who runs the gateway is not theirs to know.
   */
  public boolean showsActorTo(String tenant) {
    return actor.equals(Caller.GATEWAY.subject())
        || actor.equals(Caller.ANONYMOUS.subject())
        || tenant.equals(actorTenantId);
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
