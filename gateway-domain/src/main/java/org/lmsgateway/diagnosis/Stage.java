package org.lmsgateway.diagnosis;

/** The way from an admin's program to an LMS, step by step. */
public enum Stage {
  CLIENT,
  TRANSPORT,
  IDENTITY,
  AUTHORIZATION,
  TENANT_SWITCH,
  QUOTAS,
  REGISTRATIONS,
  NODES
}
