package org.lmsgateway.identity.web;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.lmsgateway.identity.ApiClient;
import org.lmsgateway.identity.ApiClientCredentials;
import org.lmsgateway.shared.Role;

/**
 * An API client as the API shows it.
 *
 * @param jwksUrl where it publishes its keys, or null
 * @param keyIds of keys and certificates that were entered; null if none were
 * @param keysEndAt when its last certificate runs out, or null
 * @param lastUsedAt to some minutes; null if it never was
 * @param secret only when it was just made or renewed, else null
 */
@JsonbPropertyOrder({
  "id",
  "name",
  "tenant",
  "roles",
  "proof",
  "jwksUrl",
  "keyIds",
  "keysEndAt",
  "createdAt",
  "lastUsedAt",
  "secret"
})
public record ApiClientAnswer(
    String id,
    String name,
    String tenant,
    List<String> roles,
    ApiClientProof proof,
    URI jwksUrl,
    List<String> keyIds,
    Instant keysEndAt,
    Instant createdAt,
    Instant lastUsedAt,
    String secret) {

  static ApiClientAnswer of(ApiClient client) {
    return of(client, null);
  }

  static ApiClientAnswer of(ApiClientCredentials credentials) {
    return of(credentials.client(), credentials.secret());
  }

  private static ApiClientAnswer of(ApiClient client, String secret) {
    return new ApiClientAnswer(
        client.id(),
        client.name(),
        client.caller().tenantKey(),
        client.roles().stream().sorted().map(Role::roleName).toList(),
        ApiClientProof.of(client),
        ApiClientProof.address(client),
        client.keyIds().isEmpty() ? null : client.keyIds(),
        client.keysEndAt().orElse(null),
        client.createdAt(),
        client.lastUsedAt().orElse(null),
        secret);
  }

  /** Without the secret, so that it cannot reach a log. */
  @Override
  public String toString() {
    return "ApiClientAnswer[" + id + "]";
  }
}
