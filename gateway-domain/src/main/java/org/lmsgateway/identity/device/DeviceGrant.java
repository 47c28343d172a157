package org.lmsgateway.identity.device;

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
import java.util.Set;
import org.lmsgateway.identity.RoleSet;
import org.lmsgateway.shared.Caller;
import org.lmsgateway.shared.Role;
import org.lmsgateway.shared.Texts;

/**
 * A program that waits for somebody to let it sign in. Its life: waiting; approved or denied by one
 * person, once; redeemed by the program, once. Whatever became of it, it expires.
 */
@Entity
@Table(name = "device_grant")
public class DeviceGrant {

  /** For how long somebody may take to approve. */
  public static final Duration LIFE = Duration.ofMinutes(10);

  /** How long a program waits before it asks again, unless it was told to slow down. */
  public static final Duration INTERVAL = Duration.ofSeconds(5);

  /** RFC 8628 §3.5: by how much a program that asks too often has to slow down. */
  private static final Duration SLOWER = Duration.ofSeconds(5);

  @Id
  @Column(name = "device_code_hash")
  private String deviceCodeHash;

  @Column(name = "user_code_hash")
  private String userCodeHash;

  private String client;

  private String address;

  @Column(name = "asked_at")
  private Instant askedAt;

  @Column(name = "expires_at")
  private Instant expiresAt;

  @Column(name = "polled_at")
  private Instant polledAt;

  @Column(name = "interval_seconds")
  private int intervalSeconds;

  @Enumerated(EnumType.STRING)
  private State state;

  private String subject;

  @Column(name = "tenant_id")
  private String tenantKey;

  @Convert(converter = RoleSet.class)
  private Set<Role> roles;

  /** How far it has come. */
  public enum State {
    WAITING,
    APPROVED,
    DENIED,
    REDEEMED
  }

  protected DeviceGrant() {}

  /**
   * A program that has just asked.
   *
   * @param client what the program is called
   * @param address the network address that it asked from
   */
  public DeviceGrant(
      String deviceCodeHash, String userCodeHash, String client, String address, Instant now) {
    this.deviceCodeHash = Texts.requireLength("device code hash", deviceCodeHash, 100);
    this.userCodeHash = Texts.requireLength("user code hash", userCodeHash, 100);
    this.client = Texts.requireLength("client", client, 64);
    this.address = Texts.requireLength("address", address, 64);
    this.askedAt = Objects.requireNonNull(now, "a program asks at a time");
    this.expiresAt = now.plus(LIFE);
    this.intervalSeconds = (int) INTERVAL.toSeconds();
    this.state = State.WAITING;
    this.roles = Set.of();
  }

  public String client() {
    return client;
  }

  public String address() {
    return address;
  }

  public Instant askedAt() {
    return askedAt;
  }

  public State state() {
    return state;
  }

  public boolean isExpired(Instant now) {
    return !now.isBefore(expiresAt);
  }

  /**
   * Counts that the program asks.
   *
   * @return whether it does so too soon; then it has to wait longer from now on
   */
  public boolean isPolledTooSoon(Instant now) {
    var tooSoon = polledAt != null && now.isBefore(polledAt.plusSeconds(intervalSeconds));
    polledAt = now;
    if (tooSoon) {
      intervalSeconds += (int) SLOWER.toSeconds();
    }
    return tooSoon;
  }

  /** Lets the program sign in as that person, with the tenant and the roles of this moment. */
  public void approve(Caller person) {
    decide(State.APPROVED);
    subject = Texts.requireLength("subject", person.subject(), 512);
    tenantKey = person.tenantKey();
    roles = person.roles();
  }

  public void deny() {
    decide(State.DENIED);
  }

  private void decide(State decision) {
    if (state != State.WAITING) {
      throw new IllegalStateException("it was decided before");
    }
    state = decision;
  }

  /** The program has got its token: the code is used. */
  public void redeem() {
    state = State.REDEEMED;
  }

  /** Who approved; null before that. */
  public String subject() {
    return subject;
  }

  /** The id of the tenant of who approved; null for an operator of none. */
  public String tenantKey() {
    return tenantKey;
  }

  /** The roles of who approved; empty before that. */
  public Set<Role> roles() {
    return roles;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof DeviceGrant grant && deviceCodeHash.equals(grant.deviceCodeHash);
  }

  @Override
  public int hashCode() {
    return Objects.hashCode(deviceCodeHash);
  }
}
