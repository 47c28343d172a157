package org.lmsgateway.audit;

import org.lmsgateway.shared.TenantId;

/** Takes down who changed what, in the transaction of the change itself. */
public interface AuditLog {

  /**
   * Writes an entry for the caller in progress.
   *
   * @param tenant whose thing it is, or null for the gateway's own
   * @param subjectType the thing's kind, such as {@code registration}
   * @param detail a short text without secrets and personal data; may be empty
   */
  void record(
      AuditAction action, TenantId tenant, String subjectType, String subjectId, String detail);
}
