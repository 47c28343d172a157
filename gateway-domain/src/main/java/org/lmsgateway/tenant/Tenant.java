package org.lmsgateway.tenant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.shared.Texts;
import org.lmsgateway.shared.change.ChangeListener;
import org.lmsgateway.shared.version.VersionListener;
import org.lmsgateway.shared.version.Versioned;

/**
 * An institution that uses the gateway. Its life: registered by an admin (pending) or an operator
 * (active); blocked when its cloud is found not to be served, and active again when it is; blocked
 * by an operator, and active again only by one.
 */
@Entity
@EntityListeners({ChangeListener.class, VersionListener.class})
@Table(name = "tenant")
public class Tenant implements Versioned {

  @Id private String id;

  private String directory;

  @Column(name = "directory_guid")
  private String directoryGuid;

  private String name;

  private String issuer;

  @Enumerated(EnumType.STRING)
  private Cloud cloud;

  @Enumerated(EnumType.STRING)
  private TenantStatus status;

  @Column(name = "cloud_checked_at")
  private Instant cloudCheckedAt;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "block_reason")
  private String blockReason;

  @Column(name = "persons_in_launches")
  private boolean personsInLaunches;

  @Version private long version;

  protected Tenant() {}

  /**
   * A tenant whose cloud was looked at just now.
   *
   * @param directory the directory's GUID or domain, kept in lower case
   * @param provider the tenant's own OpenID provider, or the directory's GUID
   */
  public Tenant(
      String directory,
      String name,
      TenantProvider provider,
      Cloud cloud,
      TenantStatus status,
      Instant now) {
    this.id = UUID.randomUUID().toString();
    this.directory = Texts.requireLength("tenant", directory, 255).toLowerCase(Locale.ROOT);
    this.directoryGuid = provider.directoryGuid();
    this.name = Texts.requireLength("tenant name", name, 120);
    this.issuer = provider.issuer();
    this.cloud = Objects.requireNonNull(cloud, "a tenant is in a cloud");
    this.status = Objects.requireNonNull(status, "a tenant has a status");
    this.createdAt = Objects.requireNonNull(now, "a tenant has a time of creation");
    this.cloudCheckedAt = now;
    if ((cloud == Cloud.SELF_HOSTED) != (issuer != null)) {
      throw new IllegalArgumentException("a tenant has an issuer if, and only if, self-hosted");
    }
  }

  public TenantId id() {
    return new TenantId(id);
  }

  /** The directory's GUID or domain, in lower case. */
  public String directory() {
    return directory;
  }

  /** The GUID that the directory gave; empty for a tenant with a provider of its own. */
  public Optional<String> directoryGuid() {
    return Optional.ofNullable(directoryGuid);
  }

  public String name() {
    return name;
  }

  public Optional<String> issuer() {
    return Optional.ofNullable(issuer);
  }

  public Cloud cloud() {
    return cloud;
  }

  public TenantStatus status() {
    return status;
  }

  public boolean isActive() {
    return status == TenantStatus.ACTIVE;
  }

  public Instant cloudCheckedAt() {
    return cloudCheckedAt;
  }

  /**
   * Takes down what the directory says now.
   *
   * <p>Whom an operator blocked stays blocked.
   *
   * @param served whether the policy serves that cloud; if not, an active tenant is blocked, and a
   *     tenant blocked for its cloud becomes active when its cloud is served
   */
  public void observeCloud(Cloud observed, boolean served, Instant now) {
    cloud = Objects.requireNonNull(observed, "a tenant is in a cloud");
    cloudCheckedAt = Objects.requireNonNull(now, "a check has a time");
    if (!served && status == TenantStatus.ACTIVE) {
      status = TenantStatus.BLOCKED;
    } else if (served && status == TenantStatus.BLOCKED && blockReason == null) {
      status = TenantStatus.ACTIVE;
    }
  }

  public Instant createdAt() {
    return createdAt;
  }

  public void rename(String newName) {
    name = Texts.requireLength("tenant name", newName, 120);
  }

  /** An operator lets it in, or in again. */
  public void admit() {
    status = TenantStatus.ACTIVE;
    blockReason = null;
  }

  /** An operator shuts it out. */
  public void block(String reason) {
    blockReason = Texts.requireLength("reason", reason, 500);
    status = TenantStatus.BLOCKED;
  }

  /** Why an operator blocked it; empty if none did. */
  public Optional<String> blockReason() {
    return Optional.ofNullable(blockReason);
  }

  /** Whether it is kept who launched, and the tenant's admins may see it. */
  public boolean showsPersonsInLaunches() {
    return personsInLaunches;
  }

  public void showPersonsInLaunches(boolean shown) {
    personsInLaunches = shown;
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
    return other instanceof Tenant tenant && directory.equals(tenant.directory);
  }

  @Override
  public int hashCode() {
    return Objects.hashCode(directory);
  }
}
