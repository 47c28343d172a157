package org.lmsgateway.audit;

/** What was done to a thing that the gateway keeps, or by somebody who came to it. */
public enum AuditAction {
  CREATED,
  CHANGED,
  SECRET_RENEWED,
  KEY_ROTATED,
  DELETED,
  RESTORED,
  BLOCKED,
  UNBLOCKED,
  CONFIRMED,
  /** Personal data or the audit log itself left the gateway. */
  EXPORTED,
  /** Somebody looked at who launched. */
  VIEWED,
  /** What was kept about a person was removed at somebody's wish. */
  ERASED,
  SIGNED_IN,
  SIGN_IN_FAILED,
  SIGNED_OUT
}
