package org.lmsgateway.identity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.shared.Texts;

/** Who the gateway is to a tenant's own OpenID provider. */
@Entity
@Table(name = "tenant_client")
public class TenantClient {

  @Id
  @Column(name = "tenant_id")
  private String tenantId;

  @Column(name = "client_id")
  private String clientId;

  @Column(name = "client_secret")
  private String clientSecret;

  /** What the button says; null for the name of the tenant. */
  private String name;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "sign_in_domain", joinColumns = @JoinColumn(name = "tenant_id"))
  @Column(name = "domain")
  private Set<String> domains = new HashSet<>();

  @Column(name = "changed_at")
  private Instant changedAt;

  @Version private long version;

  protected TenantClient() {}

  /**
   * A client.
   *
   * @param sealedSecret encrypted, or null for a public client
   */
  public TenantClient(TenantId tenant, String clientId, String sealedSecret, Instant now) {
    this.tenantId = tenant.value();
    change(clientId, sealedSecret, now);
  }

  /** Takes another client ID and secret. */
  public final void change(String newClientId, String sealedSecret, Instant now) {
    clientId = Texts.requireLength("client id", newClientId, 255);
    clientSecret = sealedSecret;
    changedAt = Objects.requireNonNull(now, "a change has a time");
  }

  /**
   * Names the button to the provider.
   *
   * @param newName 1 to 120 characters, or null for the name of the tenant
   */
  public void rename(String newName) {
    name = newName == null ? null : Texts.requireLength("name", newName, 120);
  }

  /** Takes other domains: in lower case and ASCII, and of no other tenant. */
  public void lead(Set<String> newDomains) {
    domains.retainAll(newDomains);
    domains.addAll(newDomains);
  }

  public TenantId tenant() {
    return new TenantId(tenantId);
  }

  public String clientId() {
    return clientId;
  }

  /** Encrypted; empty for a public client. */
  public Optional<String> sealedSecret() {
    return Optional.ofNullable(clientSecret);
  }

  /** What the button to the provider says; empty for the name of the tenant. */
  public Optional<String> name() {
    return Optional.ofNullable(name);
  }

  /** The domains whose addresses lead to the provider; may be empty. */
  public Set<String> domains() {
    return Set.copyOf(domains);
  }

  public Instant changedAt() {
    return changedAt;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TenantClient client && tenantId.equals(client.tenantId);
  }

  @Override
  public int hashCode() {
    return Objects.hashCode(tenantId);
  }
}
