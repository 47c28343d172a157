package org.lmsgateway.registration.deployment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.lmsgateway.registration.RegistrationId;
import org.lmsgateway.shared.Texts;

/**
 * A deployment that is not listed, but was launched from. Its life: seen at a launch that was sound
 * in all else; dismissed by an admin, or confirmed, and then it is one of the registration's own.
 */
@Entity
@Table(name = "waiting_deployment")
public class WaitingDeployment {

  /** Beyond that nobody counts. */
  private static final int MOST_LAUNCHES = 9999;

  @Id private String id;

  @Column(name = "registration_id")
  private String registrationId;

  @Column(name = "deployment_id")
  private String deploymentId;

  @Enumerated(EnumType.STRING)
  private Standing standing;

  @Column(name = "first_seen_at")
  private Instant firstSeenAt;

  @Column(name = "last_seen_at")
  private Instant lastSeenAt;

  private int launches;

  protected WaitingDeployment() {}

  /** One that was just launched from for the first time. */
  public WaitingDeployment(RegistrationId registration, String deploymentId, Instant now) {
    this.id = UUID.randomUUID().toString();
    this.registrationId = registration.value();
    this.deploymentId = Texts.requireLength("deployment id", deploymentId, 255);
    this.standing = Standing.WAITING;
    this.firstSeenAt = Objects.requireNonNull(now, "a deployment is seen at a time");
    this.lastSeenAt = now;
    this.launches = 1;
  }

  /** Takes down another launch. */
  public void seenAgain(Instant now) {
    lastSeenAt = now;
    launches = Math.min(launches + 1, MOST_LAUNCHES);
  }

  public void dismiss() {
    standing = Standing.DISMISSED;
  }

  public RegistrationId registration() {
    return new RegistrationId(registrationId);
  }

  public String deploymentId() {
    return deploymentId;
  }

  public Standing standing() {
    return standing;
  }

  public Instant firstSeenAt() {
    return firstSeenAt;
  }

  public Instant lastSeenAt() {
    return lastSeenAt;
  }

  /** How many launches were refused for it; 9999 stands for more. */
  public int launches() {
    return launches;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof WaitingDeployment waiting
        && registrationId.equals(waiting.registrationId)
        && deploymentId.equals(waiting.deploymentId);
  }

  @Override
  public int hashCode() {
    return Objects.hash(registrationId, deploymentId);
  }
}
