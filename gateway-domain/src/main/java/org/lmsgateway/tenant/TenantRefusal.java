package org.lmsgateway.tenant;

import org.lmsgateway.shared.error.ErrorCode;

/** Why a tenant is not registered, or not served. Each has its own text, cause and fix. */
public enum TenantRefusal implements ErrorCode {
  /** The name is neither a GUID nor a domain. */
  TENANT_NAME_MALFORMED,
  /** No directory knows the name. */
  TENANT_UNKNOWN_TO_DIRECTORY,
  /** No directory could be asked; nothing was decided: try again. */
  DIRECTORY_UNREACHABLE,
  /** The tenant's cloud is not served here (DoD, GCC and GCC High unless the operator says so). */
  CLOUD_NOT_SERVED,
  /** The tenant's cloud could not be told from its directory's document. */
  CLOUD_UNKNOWN,
  /** The name is a tenant in several clouds; which one must be said. */
  CLOUD_AMBIGUOUS,
  /** Registered before. */
  TENANT_ALREADY_REGISTERED,
  /** The operator registers tenants ({@code gateway.tenant.registration} is {@code closed}). */
  TENANT_REGISTRATION_CLOSED,
  /** Only for the directory that the person signed in from. */
  TENANT_OF_OTHER_DIRECTORY,
  /** Waits for an operator. */
  TENANT_PENDING,
  /** Shut out by an operator or since its cloud changed. */
  TENANT_BLOCKED
}
