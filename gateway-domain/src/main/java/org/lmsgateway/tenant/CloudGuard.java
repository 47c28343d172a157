package org.lmsgateway.tenant;

import java.util.Optional;

/**
 * Keeps out tenants of clouds that are not served. Asked at tenant registration, at LMS
 * registration and at launch; it costs no query and no fetch.
 */
public interface CloudGuard {

  /** Why this tenant is not served now, or empty if it is. */
  Optional<TenantRefusal> refusal(Tenant tenant);

  /** Whether policy serves that cloud ({@code gateway.cloud.allowed}). */
  boolean serves(Cloud cloud);
}
