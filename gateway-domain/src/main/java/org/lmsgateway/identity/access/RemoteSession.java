package org.lmsgateway.identity.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.lmsgateway.shared.Caller;
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.shared.Texts;

/**
 * One admin at work from elsewhere. Its life: opened; expired when the sign-in is over, and going
 * on when the same admin signs in again; ended for good when nobody uses it for a while, or when
 * somebody closes it.
 */
@Entity
@Table(name = "remote_session")
public class RemoteSession {

  /** For how long one is kept after its last use. */
  public static final Duration KEPT = Duration.ofDays(7);

  private static final int MOST_NAME = 255;

  @Id private String id;

  @Column(name = "tenant_id")
  private String tenantId;

  private String subject;

  @Column(name = "display_name")
  private String displayName;

  private String client;

  @Column(name = "opened_at")
  private Instant openedAt;

  @Column(name = "last_used_at")
  private Instant lastUsedAt;

  @Column(name = "signed_in_until")
  private Instant signedInUntil;

  @Column(name = "closed_at")
  private Instant closedAt;

  @Enumerated(EnumType.STRING)
  @Column(name = "closed_by")
  private ClosedBy closedBy;

  /** Who closed a session. */
  public enum ClosedBy {
    /** Its own admin. */
    SELF,
    /** Another admin of the tenant, or an operator. */
    OTHER_ADMIN
  }

  protected RemoteSession() {}

  /**
   * A new session.
   *
   * @param client what the program calls itself, with its version; 1 to 120 characters
   * @param life how long until one has to sign in again
   */
  public RemoteSession(Caller owner, String client, Duration life, Instant now) {
    this.id = UUID.randomUUID().toString();
    this.tenantId = owner.isOperator() ? null : owner.tenantKey();
    this.subject = Texts.requireLength("subject", owner.subject(), 512);
    this.displayName = shortened(owner.displayName());
    this.client = Texts.requireLength("client", client, 120);
    this.openedAt = Objects.requireNonNull(now, "a session has a time");
    this.lastUsedAt = now;
    this.signedInUntil = now.plus(life);
  }

  private static String shortened(String name) {
    return name.length() > MOST_NAME ? name.substring(0, MOST_NAME) : name;
  }

  public String id() {
    return id;
  }

  /** Whose tenant; empty for an operator of none. */
  public Optional<TenantId> tenant() {
    return Optional.ofNullable(tenantId).map(TenantId::new);
  }

  public boolean isOf(Caller caller) {
    return subject.equals(caller.subject());
  }

  /** What the admin is called. */
  public String displayName() {
    return displayName;
  }

  public String client() {
    return client;
  }

  public Instant openedAt() {
    return openedAt;
  }

  /** To a minute. */
  public Instant lastUsedAt() {
    return lastUsedAt;
  }

  /** When one has, or had, to sign in again. */
  public Instant signedInUntil() {
    return signedInUntil;
  }

  /** The same admin has signed in again. */
  public void signInAgain(Duration life, Instant now) {
    lastUsedAt = now;
    signedInUntil = now.plus(life);
  }

  /** Ends it; what was closed before stays as it was. */
  public void close(ClosedBy by, Instant now) {
    if (closedAt == null) {
      closedAt = Objects.requireNonNull(now, "a session is closed at a time");
      closedBy = Objects.requireNonNull(by, "a session is closed by somebody");
    }
  }

  /**
   * Why it cannot go on, even if its admin signs in again; empty if it can.
   *
   * @param idle after how long without use it ends
   */
  public Optional<RemoteRefusal> end(Duration idle, Instant now) {
    if (closedAt != null) {
      return Optional.of(
          closedBy == ClosedBy.SELF
              ? RemoteRefusal.REMOTE_SESSION_CLOSED
              : RemoteRefusal.REMOTE_SESSION_CLOSED_BY_ADMIN);
    }
    return now.isBefore(lastUsedAt.plus(idle))
        ? Optional.empty()
        : Optional.of(RemoteRefusal.REMOTE_SESSION_IDLE);
  }

  /** Why a call in this session is refused; empty if it is not. */
  public Optional<RemoteRefusal> refusal(Duration idle, Instant now) {
    return end(idle, now)
        .or(
            () ->
                now.isBefore(signedInUntil)
                    ? Optional.empty()
                    : Optional.of(RemoteRefusal.REMOTE_SESSION_EXPIRED));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RemoteSession session && id.equals(session.id);
  }

  @Override
  public int hashCode() {
    return Objects.hashCode(id);
  }
}
