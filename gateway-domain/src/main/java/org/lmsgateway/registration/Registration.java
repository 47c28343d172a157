package org.lmsgateway.registration;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.net.URI;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.lmsgateway.app.AppId;
import org.lmsgateway.lms.Platform;
import org.lmsgateway.lms.frame.FrameAncestors;
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.shared.change.ChangeListener;
import org.lmsgateway.shared.version.VersionListener;
import org.lmsgateway.shared.version.Versioned;

/**
 * An LMS registered for a tenant: the trust between the two, known by issuer and client id. Its
 * life: saved, perhaps incomplete (Brightspace gives a deployment id only after the tool is
 * registered); active once something can be launched from it; switched off and on again; deleted.
 * One that an LMS made without an invitation waits for an admin's confirmation before all that.
 */
@Entity
@EntityListeners({ChangeListener.class, VersionListener.class})
@Table(name = "registration")
public class Registration implements Versioned {

  @Id private String id;

  @Column(name = "tenant_id")
  private String tenantId;

  private String name;

  @Enumerated(EnumType.STRING)
  private Platform platform;

  // The same once more, because the order of a list compares it.
  @Column(name = "platform", insertable = false, updatable = false)
  private String platformName;

  private String issuer;

  @Column(name = "client_id")
  private String clientId;

  @Column(name = "authorization_url")
  private String authorizationUrl;

  @Column(name = "token_url")
  private String tokenUrl;

  @Column(name = "keyset_url")
  private String keysetUrl;

  @Column(name = "token_audience")
  private String tokenAudience;

  @Enumerated(EnumType.STRING)
  @Column(name = "deployment_policy")
  private DeploymentPolicy deploymentPolicy;

  @Column(name = "allow_anonymous")
  private boolean allowAnonymous;

  private boolean enabled;

  @Column(name = "awaits_confirmation")
  private boolean awaitsConfirmation;

  // Only the counting of launches writes it, past the version: a launch is no change.
  @Column(name = "last_launch_at", insertable = false, updatable = false)
  private Instant lastLaunchAt;

  // For lists, which are filtered and sorted by it. The apps may be another matter: they can go.
  @Column(name = "status")
  private String statusName;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(
      name = "registration_deployment",
      joinColumns = @JoinColumn(name = "registration_id"))
  @Column(name = "deployment_id")
  private Set<String> deployments = new HashSet<>();

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "registration_app", joinColumns = @JoinColumn(name = "registration_id"))
  @Column(name = "app_id")
  private Set<String> apps = new HashSet<>();

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "changed_at")
  private Instant changedAt;

  @Column(name = "deleted_at")
  private Instant deletedAt;

  // Its own id once it is deleted, else empty: so a client is known once among those that are not.
  private String deletion = "";

  @Version private long version;

  protected Registration() {}

  public Registration(
      RegistrationId id, TenantId tenant, RegistrationDetails details, Instant now) {
    this.id = id.value();
    this.tenantId = tenant.value();
    this.createdAt = Objects.requireNonNull(now, "a registration has a time of creation");
    change(details, now);
  }

  /** Replaces all that an admin may say about it. */
  public final void change(RegistrationDetails details, Instant now) {
    name = details.name();
    platform = details.platform();
    issuer = details.issuer();
    clientId = details.clientId();
    authorizationUrl = details.addresses().authorization().toString();
    tokenUrl = details.addresses().token().toString();
    keysetUrl = details.addresses().keyset().toString();
    tokenAudience = details.addresses().tokenAudience();
    var rules = details.rules();
    deploymentPolicy = rules.policy();
    allowAnonymous = rules.allowAnonymous();
    enabled = rules.enabled();
    deployments.retainAll(rules.deployments());
    deployments.addAll(rules.deployments());
    var appIds = rules.apps().stream().map(AppId::value).collect(Collectors.toSet());
    apps.retainAll(appIds);
    apps.addAll(appIds);
    changed(now);
  }

  private void changed(Instant now) {
    changedAt = Objects.requireNonNull(now, "a change has a time");
    statusName = status().name();
  }

  /** Lists a deployment that an admin has confirmed. */
  public void confirm(String deploymentId, Instant now) {
    deployments.add(deploymentId);
    changed(now);
  }

  public void changePolicy(DeploymentPolicy policy, Instant now) {
    deploymentPolicy = Objects.requireNonNull(policy, "a registration has a deployment policy");
    changed(now);
  }

  /** Switches it off, so that nothing is launched from it, or on again. */
  public void enable(boolean on, Instant now) {
    enabled = on;
    changed(now);
  }

  /** Nothing is launched from it before an admin has confirmed it. */
  public void awaitConfirmation() {
    awaitsConfirmation = true;
    statusName = status().name();
  }

  /** An admin has found that it is a good one. */
  public void confirm(Instant now) {
    awaitsConfirmation = false;
    changed(now);
  }

  /** Deletes it, for as long as nobody takes that back: its client may be registered anew. */
  public void delete(Instant now) {
    deletedAt = Objects.requireNonNull(now, "a deletion has a time");
    deletion = id;
  }

  /** Takes the deletion back. */
  public void restore() {
    deletedAt = null;
    deletion = "";
  }

  public boolean isDeleted() {
    return deletedAt != null;
  }

  /** When it was deleted; null if it was not. */
  public Instant deletedAt() {
    return deletedAt;
  }

  public RegistrationId id() {
    return new RegistrationId(id);
  }

  public TenantId tenant() {
    return new TenantId(tenantId);
  }

  public String name() {
    return name;
  }

  public Platform platform() {
    return platform;
  }

  public String issuer() {
    return issuer;
  }

  public String clientId() {
    return clientId;
  }

  public PlatformAddresses addresses() {
    return new PlatformAddresses(
        URI.create(authorizationUrl), URI.create(tokenUrl), URI.create(keysetUrl), tokenAudience);
  }

  /** Whose pages may show pages of its launches in a frame. */
  public FrameAncestors framedBy() {
    return FrameAncestors.of(platform, issuer, authorizationUrl);
  }

  public LaunchRules rules() {
    var appIds = apps.stream().map(AppId::new).collect(Collectors.toSet());
    return new LaunchRules(deploymentPolicy, deployments, appIds, allowAnonymous, enabled);
  }

  /** What must be there before anything can be launched. */
  public enum Missing {
    DEPLOYMENT,
    APP
  }

  /** What is still to be entered; empty if nothing is. */
  public Set<Missing> missing() {
    var missing = EnumSet.noneOf(Missing.class);
    if (deploymentPolicy == DeploymentPolicy.LISTED && deployments.isEmpty()) {
      missing.add(Missing.DEPLOYMENT);
    }
    if (apps.isEmpty()) {
      missing.add(Missing.APP);
    }
    return missing;
  }

  public RegistrationStatus status() {
    if (awaitsConfirmation) {
      return RegistrationStatus.WAITING;
    }
    if (!enabled) {
      return RegistrationStatus.DISABLED;
    }
    return missing().isEmpty() ? RegistrationStatus.ACTIVE : RegistrationStatus.INCOMPLETE;
  }

  /** The status that lists sort by; another than {@link #status} in no more than a moment. */
  public String listedStatus() {
    return statusName;
  }

  public boolean launches(AppId app) {
    return apps.contains(app.value());
  }

  public boolean lists(String deploymentId) {
    return deployments.contains(deploymentId);
  }

  public Instant createdAt() {
    return createdAt;
  }

  /** The last launch that is counted, for lists to sort by; the epoch, or null, for none. */
  public Instant countedLaunchAt() {
    return lastLaunchAt;
  }

  public Instant changedAt() {
    return changedAt;
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
    return other instanceof Registration registration
        && issuer.equals(registration.issuer)
        && clientId.equals(registration.clientId);
  }

  @Override
  public int hashCode() {
    return Objects.hash(issuer, clientId);
  }
}
