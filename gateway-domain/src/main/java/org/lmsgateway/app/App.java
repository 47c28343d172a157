package org.lmsgateway.app;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.net.URI;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.shared.Texts;

/**
 * A web application behind the gateway. It belongs to one tenant, or to none and then serves all.
 * It swaps launch codes with its client secret, of which only the hash is kept.
 */
@Entity
@Table(name = "app")
public class App {

  @Id private String id;

  private String name;

  private String url;

  @Column(name = "tenant_id")
  private String tenantId;

  @Column(name = "secret_hash")
  private String secretHash;

  @Column(name = "created_at")
  private Instant createdAt;

  @Version private long version;

  protected App() {}

  /**
   * A new app.
   *
   * @param url where launches are sent; absolute
   * @param tenant whose app it is, or null if it serves all tenants
   */
  public App(AppId id, String name, URI url, TenantId tenant, String secretHash, Instant now) {
    this.id = id.value();
    this.name = Texts.requireLength("app name", name, 120);
    this.url = Texts.requireLength("app address", url.toString(), 1000);
    this.tenantId = tenant == null ? null : tenant.value();
    this.secretHash = Texts.requireLength("secret hash", secretHash, 100);
    this.createdAt = Objects.requireNonNull(now, "an app has a time of creation");
  }

  public AppId id() {
    return new AppId(id);
  }

  public String name() {
    return name;
  }

  public URI url() {
    return URI.create(url);
  }

  public Optional<TenantId> tenant() {
    return Optional.ofNullable(tenantId).map(TenantId::new);
  }

  /** Whether registrations of that tenant may launch it. */
  public boolean serves(TenantId launching) {
    return tenantId == null || tenantId.equals(launching.value());
  }

  public String secretHash() {
    return secretHash;
  }

  public Instant createdAt() {
    return createdAt;
  }

  /** The built-in app has moved with the gateway's address. */
  public void moveTo(URI newUrl) {
    url = Texts.requireLength("app address", newUrl.toString(), 1000);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof App app && id.equals(app.id);
  }

  @Override
  public int hashCode() {
    return Objects.hashCode(id);
  }
}
