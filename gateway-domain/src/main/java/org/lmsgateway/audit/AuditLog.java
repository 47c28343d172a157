package org.lmsgateway.audit;

import java.time.Instant;
import org.lmsgateway.shared.Caller;
import org.lmsgateway.shared.TenantId;

/**
 * Takes down who changed what, in the transaction of the change itself. {@link AuditTrail} reads it
 * again.
 */
public interface AuditLog {

  /**
   * Writes an entry for the caller in progress.
   *
   * @param tenant whose thing it is, or null for the gateway's own
   * @param subjectType the thing's kind, such as {@code registration}
   * @param detail a short text without secrets and personal data; may be empty
   */
  default void record(
      AuditAction action, TenantId tenant, String subjectType, String subjectId, String detail) {
    var subject = new AuditSubject(tenant, subjectType, subjectId, "");
    record(action, subject, AuditedFields.NONE, AuditedFields.NONE, detail);
  }

  /**
   * Writes an entry for the caller in progress, with the fields that changed. Nothing is written
   * for a {@link AuditAction#CHANGED} of which no field did.
   *
   * @param before what the thing was like; {@link AuditedFields#NONE} if it was not there
   * @param after what it is like now; {@link AuditedFields#NONE} if it is gone
   */
  default void record(
      AuditAction action, AuditSubject subject, AuditedFields before, AuditedFields after) {
    if (action != AuditAction.CHANGED || !before.changesTo(after).isEmpty()) {
      record(action, subject, before, after, "");
    }
  }

  /** Writes an entry for the caller in progress, of which no field tells. */
  default void record(AuditAction action, AuditSubject subject) {
    record(action, subject, AuditedFields.NONE, AuditedFields.NONE, "");
  }

  /**
   * Writes an entry for the caller in progress.
   *
   * @param detail a short text without secrets and personal data; may be empty
   */
  void record(
      AuditAction action,
      AuditSubject subject,
      AuditedFields before,
      AuditedFields after,
      String detail);

  /**
   * Writes an entry for somebody who is not the caller in progress: who has just signed in, or
   * tried to.
   *
   * @param detail a short text without secrets and personal data; may be empty
   */
  void recordFor(Caller actor, AuditAction action, AuditSubject subject, String detail);

  /**
   * Writes an entry with the fields that changed for somebody who is not the caller in progress.
   * Nothing is written for a {@link AuditAction#CHANGED} of which no field did.
   */
  void recordFor(
      Caller actor,
      AuditAction action,
      AuditSubject subject,
      AuditedFields before,
      AuditedFields after);

  /**
   * Whether such an entry was written since then: for what may happen often and is written seldom,
   * so that nobody fills the log.
   *
   * @param detail how its detail begins
   */
  boolean has(AuditAction action, AuditSubject subject, String detail, Instant since);
}
