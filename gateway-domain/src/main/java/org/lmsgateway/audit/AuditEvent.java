package org.lmsgateway.audit;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.lmsgateway.shared.Cursor;

/**
 * One entry of the audit log as the caller may see it.
 *
 * @param id unique, and for ever the same
 * @param time UTC
 * @param tenant the tenant's id, or null for what is the gateway's own
 * @param actor who did it: {@code account:…}, {@code client:…} or what the sign-in calls a person;
 *     {@code gateway} for what nobody did; {@code operator} for whoever runs the gateway, in the
 *     eyes of a tenant
 * @param actorName what that one was called then; may be empty
 * @param subjectName what the thing was called then; may be empty
 * @param detail may be empty
 * @param changes in the order of the thing's fields; may be empty
 */
public record AuditEvent(
    String id,
    Instant time,
    String tenant,
    String actor,
    String actorName,
    AuditAction action,
    String subjectType,
    String subjectId,
    String subjectName,
    String detail,
    List<AuditChange> changes) {

  /** Whom a tenant sees as the actor where an operator acted. */
  public static final String OPERATOR = "operator";

  public AuditEvent {
    Objects.requireNonNull(id, "an audit event has an id");
    Objects.requireNonNull(time, "an audit event has a time");
    changes = List.copyOf(changes);
  }

  /**
   * Where a list goes on after this event: {@link AuditTrail#after} and the other lists take it.
   */
  public String cursor() {
    return new Cursor(time.toString(), id).toString();
  }

  /** The same, done by somebody who runs the gateway and is not named. */
  public AuditEvent withoutActor() {
    return new AuditEvent(
        id,
        time,
        tenant,
        OPERATOR,
        "",
        action,
        subjectType,
        subjectId,
        subjectName,
        detail,
        changes);
  }
}
