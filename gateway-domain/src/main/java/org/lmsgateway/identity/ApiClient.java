package org.lmsgateway.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.lmsgateway.keys.assertion.ClientKeySet;
import org.lmsgateway.keys.assertion.ClientKeys;
import org.lmsgateway.shared.Caller;
import org.lmsgateway.shared.Role;
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.shared.Texts;
import org.lmsgateway.shared.version.VersionListener;
import org.lmsgateway.shared.version.Versioned;

/**
 * A program that calls the API. It proves itself by a secret, of which the hash is kept, or by its
 * own keys or certificates.
 */
@Entity
@EntityListeners(VersionListener.class)
@Table(name = "api_client")
public class ApiClient implements Versioned {

  @Id private String id;

  private String name;

  @Column(name = "secret_hash")
  private String secretHash;

  @Column(name = "tenant_id")
  private String tenantId;

  @Convert(converter = RoleSet.class)
  private Set<Role> roles;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "previous_secret_hash")
  private String previousSecretHash;

  @Column(name = "previous_secret_ends_at")
  private Instant previousSecretEndsAt;

  @Column(name = "jwks_url")
  private String jwksUrl;

  private String jwks;

  private String certificates;

  /** A line each; null for none. */
  @Column(name = "key_ids")
  private String keyIds;

  @Column(name = "keys_end_at")
  private Instant keysEndAt;

  @Column(name = "last_used_at")
  private Instant lastUsedAt;

  @Version private long version;

  protected ApiClient() {}

  /**
   * A new client.
   *
   * @param tenant whose client it is, or null for one that runs the gateway
   */
  public ApiClient(
      String id, String name, String secretHash, TenantId tenant, Set<Role> roles, Instant now) {
    this.id = Texts.requireLength("client id", id, 64);
    this.name = Texts.requireLength("client name", name, 120);
    this.secretHash = Texts.requireLength("secret hash", secretHash, 100);
    this.tenantId = tenant == null ? null : tenant.value();
    this.roles = Set.copyOf(roles);
    this.createdAt = Objects.requireNonNull(now, "a client has a time of creation");
  }

  public String id() {
    return id;
  }

  public String name() {
    return name;
  }

  public void rename(String newName) {
    name = Texts.requireLength("client name", newName, 120);
  }

  /** The hashes of the secrets that count at that time. */
  public List<String> secretHashes(Instant now) {
    return previousSecretEndsAt != null && now.isBefore(previousSecretEndsAt)
        ? List.of(secretHash, previousSecretHash)
        : List.of(secretHash);
  }

  /**
   * Gives it a new secret. The one before counts until then; one that was still counting beside it
   * ends at once, and so do its keys.
   */
  public void renewSecret(String newHash, Instant oldEndsAt) {
    forgetKeys();
    previousSecretHash = secretHash;
    previousSecretEndsAt = oldEndsAt;
    secretHash = Texts.requireLength("secret hash", newHash, 100);
  }

  /** Until when an old secret counts beside the new one; empty if none does at that time. */
  public Optional<Instant> oldSecretEndsAt(Instant now) {
    return Optional.ofNullable(previousSecretEndsAt).filter(now::isBefore);
  }

  /** The keys by which it proves itself; empty if it does so by its secret. */
  public Optional<ClientKeySet> keySet() {
    if (jwksUrl != null) {
      return Optional.of(new ClientKeySet.Published(URI.create(jwksUrl)));
    }
    if (certificates != null) {
      return Optional.of(new ClientKeySet.Certified(certificates));
    }
    return Optional.ofNullable(jwks).map(ClientKeySet.Entered::new);
  }

  /**
   * From now on it proves itself by these keys, and by its secret no longer.
   *
   * @param unknownHash of a secret that nobody knows: the one before never counts again
   */
  public void proveBy(ClientKeys keys, String unknownHash) {
    forgetKeys();
    if (keys.set() instanceof ClientKeySet.Published published) {
      jwksUrl = Texts.requireLength("key set address", published.address().toString(), 1000);
    } else if (keys.set() instanceof ClientKeySet.Certified certified) {
      certificates = Texts.requireLength("certificates", certified.pem(), 8000);
    } else if (keys.set() instanceof ClientKeySet.Entered entered) {
      jwks = Texts.requireLength("key set", entered.json(), 8000);
    }
    keyIds = String.join("\n", keys.ids());
    keysEndAt = keys.endsAt();
    previousSecretEndsAt = null;
    secretHash = Texts.requireLength("secret hash", unknownHash, 100);
  }

  private void forgetKeys() {
    jwksUrl = null;
    jwks = null;
    certificates = null;
    keyIds = null;
    keysEndAt = null;
  }

  /** The ids of keys that were entered; empty for a secret, and for keys that it publishes. */
  public List<String> keyIds() {
    return keyIds == null ? List.of() : keyIds.lines().toList();
  }

  /** When its last certificate runs out; empty if it has none. */
  public Optional<Instant> keysEndAt() {
    return Optional.ofNullable(keysEndAt);
  }

  /** When it last got an access token, to some minutes; empty if it never has. */
  public Optional<Instant> lastUsedAt() {
    return Optional.ofNullable(lastUsedAt);
  }

  public Set<Role> roles() {
    return roles;
  }

  public Instant createdAt() {
    return createdAt;
  }

  public Caller caller() {
    return new Caller("client:" + id, name, tenantId, null, roles);
  }

  @Override
  public String versionedId() {
    return id;
  }

  @Override
  public long version() {
    return version;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ApiClient client && id.equals(client.id);
  }

  @Override
  public int hashCode() {
    return Objects.hashCode(id);
  }
}
