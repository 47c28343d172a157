package org.lmsgateway.audit;

import org.lmsgateway.shared.Page;
import org.lmsgateway.shared.PageRequest;

/**
 * Reads the audit log: admins what their tenant's things went through, operators everything. Nobody
 * else may call it. Pages come by key set, so that the last costs what the first does.
 */
public interface AuditTrail {

  /**
   * The latest first.
   *
   * @throws org.lmsgateway.shared.InvalidCursorException if the cursor is none of this list
   */
  Page<AuditEvent> list(AuditFilter filter, PageRequest page);

  /**
   * As {@link #list}, for a file that leaves the gateway: the first page writes an entry that says
   * so.
   */
  Page<AuditEvent> export(AuditFilter filter, PageRequest page);

  /**
   * What happened to one thing, the latest first; empty if the caller may not see it.
   *
   * @param subjectType such as {@code registration}
   * @throws org.lmsgateway.shared.InvalidCursorException if the cursor is none of this list
   */
  Page<AuditEvent> history(String subjectType, String subjectId, PageRequest page);

  /**
   * The oldest first, for those that collect events. The latest seconds are held back ({@code
   * gateway.audit.stream-delay}): an entry whose transaction takes longer than that of a later one
   * would be passed over.
   *
   * @return a page whose {@code next} is where to go on at any time; null only if there has never
   *     been an entry
   * @throws org.lmsgateway.shared.InvalidCursorException if the cursor is none of this list
   */
  Page<AuditEvent> after(PageRequest page);
}
