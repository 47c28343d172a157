package org.lmsgateway.identity.web;

import java.io.Serializable;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.lmsgateway.identity.ApiClient;
import org.lmsgateway.shared.Role;

/**
 * An API client as the list shows it.
 *
 * @param auditOnly whether it may read the audit log and nothing else
 * @param jwksUrl where it publishes its keys, or null
 * @param keyIds of keys and certificates that were entered; may be empty
 * @param keysEndAt when its last certificate runs out, or null
 * @param lastUsedAt to some minutes; null if it never was
 */
public record ApiClientRow(
    String id,
    String name,
    boolean auditOnly,
    ApiClientProof proof,
    URI jwksUrl,
    List<String> keyIds,
    Instant keysEndAt,
    Instant createdAt,
    Instant lastUsedAt)
    implements Serializable {

  static ApiClientRow of(ApiClient client) {
    return new ApiClientRow(
        client.id(),
        client.name(),
        client.roles().contains(Role.AUDITOR),
        ApiClientProof.of(client),
        ApiClientProof.address(client),
        client.keyIds(),
        client.keysEndAt().orElse(null),
        client.createdAt(),
        client.lastUsedAt().orElse(null));
  }
}
