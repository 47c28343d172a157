package org.lmsgateway.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.lmsgateway.shared.Caller;
import org.lmsgateway.shared.Role;
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.shared.Texts;

/** A program that calls the API; the hash of its secret is kept. */
@Entity
@Table(name = "api_client")
public class ApiClient {

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
   * ends at once.
   */
  public void renewSecret(String newHash, Instant oldEndsAt) {
    previousSecretHash = secretHash;
    previousSecretEndsAt = oldEndsAt;
    secretHash = Texts.requireLength("secret hash", newHash, 100);
  }

  /** Until when an old secret counts beside the new one; empty if none does at that time. */
  public Optional<Instant> oldSecretEndsAt(Instant now) {
    return Optional.ofNullable(previousSecretEndsAt).filter(now::isBefore);
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
  public boolean equals(Object other) {
    return other instanceof ApiClient client && id.equals(client.id);
  }

  @Override
  public int hashCode() {
    return Objects.hashCode(id);
  }
}
