package org.lmsgateway.tenantconfig;

/** Whose the key pair is that signs what the gateway sends to an LMS. */
public enum ToolKeyOwner {
  /** Each registration has its own (Security Framework 1.0 §6.1 advises it). */
  REGISTRATION,
  /** All registrations of a tenant share one. */
  TENANT
}
