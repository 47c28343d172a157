package org.lmsgateway.tenantconfig;

/** Who may register a tenant, apart from operators, who always may. */
public enum TenantRegistration {
  /** Nobody else. */
  CLOSED,
  /** Anybody for the directory that they signed in from; an operator lets the tenant in. */
  APPROVAL,
  /** Anybody for the directory that they signed in from. */
  OPEN
}
