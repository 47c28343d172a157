package org.lmsgateway.identity.web;

import java.io.Serializable;
import java.time.Instant;
import org.lmsgateway.identity.ApiClient;
import org.lmsgateway.shared.Role;

/**
 * An API client as the list shows it.
 *
 * @param auditOnly whether it may read the audit log and nothing else
 * @param lastUsedAt to some minutes; null if it never was
 */
public record ApiClientRow(
    String id, String name, boolean auditOnly, Instant createdAt, Instant lastUsedAt)
    implements Serializable {

  static ApiClientRow of(ApiClient client) {
    return new ApiClientRow(
        client.id(),
        client.name(),
        client.roles().contains(Role.AUDITOR),
        client.createdAt(),
        client.lastUsedAt().orElse(null));
  }
}
