package org.lmsgateway.tenant;

/** Whether a tenant is served. */
public enum TenantStatus {
  /** Registered, waits for an operator. */
  PENDING,
  ACTIVE,
  /** Shut out: its cloud is not served, or an operator blocked it. */
  BLOCKED
}
