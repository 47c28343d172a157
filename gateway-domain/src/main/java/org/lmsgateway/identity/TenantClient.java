package org.lmsgateway.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
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
