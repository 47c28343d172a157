package org.lmsgateway.app;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.shared.Texts;
import org.lmsgateway.shared.change.ChangeListener;
import org.lmsgateway.shared.version.VersionListener;
import org.lmsgateway.shared.version.Versioned;

/**
 * A web application behind the gateway. It belongs to one tenant, or to none and then serves all.
 * It proves itself by a client secret, of which only the hash is kept, or, if it has a key set, by
 * assertions signed with its own key; then no secret of it counts.
 */
@Entity
@EntityListeners({ChangeListener.class, VersionListener.class})
@Table(name = "app")
public class App implements Versioned {

  @Id private String id;

  private String name;

  private String url;

  @Column(name = "tenant_id")
  private String tenantId;

  @Column(name = "secret_hash")
  private String secretHash;

  @Column(name = "previous_secret_hash")
  private String previousSecretHash;

  @Column(name = "previous_secret_ends_at")
  private Instant previousSecretEndsAt;

  @Column(name = "jwks_url")
  private String jwksUrl;

  private String jwks;

  @Column(name = "deep_paths")
  private boolean deepPaths;

  @Convert(converter = MessageTypeSet.class)
  private Set<MessageType> messages;

  @Convert(converter = LtiServiceSet.class)
  private Set<LtiService> services;

  @Enumerated(EnumType.STRING)
  @Column(name = "claims_released")
  private ClaimsReleased claimsReleased;

  @Convert(converter = ParameterNames.class)
  @Column(name = "custom_parameters")
  private Set<String> customParameters;

  @Column(name = "created_at")
  private Instant createdAt;

  @Version private long version;

  protected App() {}

  /**
   * A new app with {@link AppSettings#DEFAULT} and a client secret.
   *
   * @param url where launches are sent; absolute
   * @param tenant whose app it is, or null if it serves all tenants
   */
  public App(AppId id, String name, URI url, TenantId tenant, String secretHash, Instant now) {
    this.id = id.value();
    this.tenantId = tenant == null ? null : tenant.value();
    this.secretHash = Texts.requireLength("secret hash", secretHash, 100);
    this.createdAt = Objects.requireNonNull(now, "an app has a time of creation");
    change(name, url, AppSettings.DEFAULT);
  }

  public AppId id() {
    return new AppId(id);
  }

  /** Whether it came with the gateway; nobody changes it. */
  public boolean isBuiltIn() {
    return AppId.BUILT_IN.contains(id());
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

  public AppSettings settings() {
    return new AppSettings(deepPaths, messages, services, claimsReleased, customParameters);
  }

  /** Whether it takes messages of this type; others are refused before it hears of them. */
  public boolean accepts(MessageType type) {
    return messages.contains(type);
  }

  /** Whether it may use that service in the courses that launch it. */
  public boolean allows(LtiService service) {
    return services.contains(service);
  }

  /** How much it learns about the people who launch it. */
  public ClaimsReleased claimsReleased() {
    return claimsReleased;
  }

  /** Changes what people enter; its tenant stays. */
  public void change(String newName, URI newUrl, AppSettings settings) {
    name = Texts.requireLength("app name", newName, 120);
    url = Texts.requireLength("app address", newUrl.toString(), 1000);
    deepPaths = settings.deepPaths();
    messages = settings.messages();
    services = settings.services();
    claimsReleased = settings.claims();
    customParameters = settings.customParameters();
  }

  /** The keys by which it proves itself; empty if it does so by its client secret. */
  public Optional<ClientKeySet> keySet() {
    if (jwksUrl != null) {
      return Optional.of(new ClientKeySet.Published(URI.create(jwksUrl)));
    }
    return Optional.ofNullable(jwks).map(ClientKeySet.Entered::new);
  }

  /** From now on it proves itself by these keys, or, if there are none, by its secret again. */
  public void proveBy(Optional<ClientKeySet> keys) {
    jwksUrl = null;
    jwks = null;
    keys.ifPresent(this::keep);
  }

  private void keep(ClientKeySet keys) {
    if (keys instanceof ClientKeySet.Published published) {
      jwksUrl = Texts.requireLength("key set address", published.address().toString(), 1000);
    } else if (keys instanceof ClientKeySet.Entered entered) {
      jwks = Texts.requireLength("key set", entered.json(), 8000);
    }
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

  public Instant createdAt() {
    return createdAt;
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
    return other instanceof App app && id.equals(app.id);
  }

  @Override
  public int hashCode() {
    return Objects.hashCode(id);
  }
}
