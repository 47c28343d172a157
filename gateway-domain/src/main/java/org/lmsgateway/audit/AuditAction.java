package org.lmsgateway.audit;

/** What was done to a thing that the gateway keeps. */
public enum AuditAction {
  CREATED,
  CHANGED,
  SECRET_RENEWED,
  DELETED,
  BLOCKED,
  UNBLOCKED,
  CONFIRMED
}
