package org.lmsgateway.registration.dynamic;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.lmsgateway.app.AppId;
import org.lmsgateway.registration.DeploymentPolicy;
import org.lmsgateway.registration.RegistrationId;
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.shared.Texts;

/**
 * A link by which one LMS may register itself, once and soon. Only the hash of the secret in the
 * link is kept. Its life: made by an admin; claimed when a person agrees in the LMS, in one update
 * of the database, so that no two nodes claim it; given back if the LMS then refuses; expired.
 */
@Entity
@Table(name = "registration_invitation")
public class Invitation {

  /** How long it takes to go to the LMS with it. */
  public static final Duration LIFE = Duration.ofMinutes(15);

  @Id
  @Column(name = "registration_id")
  private String registrationId;

  @Column(name = "secret_hash")
  private String secretHash;

  @Column(name = "tenant_id")
  private String tenantId;

  private String name;

  @Convert(converter = AppIds.class)
  private Set<AppId> apps;

  @Enumerated(EnumType.STRING)
  @Column(name = "deployment_policy")
  private DeploymentPolicy deploymentPolicy;

  @Column(name = "expires_at")
  private Instant expiresAt;

  @Column(name = "used_at")
  private Instant usedAt;

  protected Invitation() {}

  /**
   * A new invitation.
   *
   * @param secretHash of the secret in the link
   * @param name of the registration that will come of it
   */
  public Invitation(
      String secretHash, TenantId tenant, String name, RegistrationTerms terms, Instant now) {
    this.registrationId = RegistrationId.random().value();
    this.secretHash = Texts.requireLength("secret hash", secretHash, 100);
    this.tenantId = tenant.value();
    this.name = Texts.requireLength("registration name", name, 120);
    this.apps = terms.apps();
    this.deploymentPolicy = terms.policy();
    this.expiresAt = Objects.requireNonNull(now, "an invitation has a time").plus(LIFE);
  }

  /** The id that the registration will have. */
  public RegistrationId registrationId() {
    return new RegistrationId(registrationId);
  }

  public TenantId tenant() {
    return new TenantId(tenantId);
  }

  public String name() {
    return name;
  }

  public RegistrationTerms terms() {
    return new RegistrationTerms(apps, deploymentPolicy);
  }

  public Instant expiresAt() {
    return expiresAt;
  }

  /** Why it cannot be used now; empty if it can. */
  public Optional<DynamicRefusal> refusal(Instant now) {
    if (usedAt != null) {
      return Optional.of(DynamicRefusal.INVITATION_USED);
    }
    return now.isBefore(expiresAt)
        ? Optional.empty()
        : Optional.of(DynamicRefusal.INVITATION_EXPIRED);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Invitation invitation && secretHash.equals(invitation.secretHash);
  }

  @Override
  public int hashCode() {
    return Objects.hashCode(secretHash);
  }
}
